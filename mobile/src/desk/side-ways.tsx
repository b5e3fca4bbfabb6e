import type { OfficerView } from '../../../shared/contract/sign-in';
import { maySettle } from '../../../shared/domain/delivery/parcel-actions';
import { mayLead, mayPublish, mayRedeem, maySeeEffect, mayWatchMoney } from '../../../shared/domain/people/officer';
import { badRatingWords } from '../../../shared/words/screens/bad-ratings';
import { boardWords } from '../../../shared/words/screens/board';
import { calendarWords } from '../../../shared/words/screens/calendar';
import { checkWords } from '../../../shared/words/screens/checks';
import { deskLicenceWords } from '../../../shared/words/screens/desk-licence';
import { deskWords } from '../../../shared/words/screens/desk';
import { policyDeskWords } from '../../../shared/words/screens/policy-desk';
import { settlementTitle } from '../../../shared/words/screens/settlement-title';
import { redeemWords, treasuryWords } from '../../../shared/words/screens/redeem';
import { visitWords } from '../../../shared/words/screens/visits';
import { go, restartAt, switchTo } from '../go';
import { leave } from '../leave';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Press, Text } from '../ui/prim';

/** Where else than to a desk, each as far as the role goes; `here` is the name of the page one is on. */
type SideWaysProps = { officer: OfficerView | undefined; desk: string | undefined; here: string | undefined };

export function SideWays({ officer, desk, here }: SideWaysProps) {
  const isDirector = officer?.role === 'director';
  return (
    <Box className="side-foot">
      {here !== undefined && <SideStop icon="list-checks" name={deskWords.title} onPress={() => go('desk', {})} />}
      <SideStop icon="check-circle" name={checkWords.open} isOn={here === checkWords.open} onPress={() => go('deskChecks', desk ? { desk } : {})} />
      <SideStop icon="map-pin" name={visitWords.title} isOn={here === visitWords.title} onPress={() => go('deskVisits', {})} />
      <SideStop icon="seal-check-duotone" name={deskLicenceWords.title} isOn={here === deskLicenceWords.title} onPress={() => go('deskLicence', {})} />
      <SideStop icon="files" name={checkWords.ledger} isOn={here === checkWords.ledger} onPress={() => go('deskLedger', {})} />
      {officer && mayPublish(officer.role) && <SideStop icon="clock" name={calendarWords.title} isOn={here === calendarWords.title} onPress={() => go('deskCalendar', {})} />}
      {officer && mayLead(officer.role) && <SideStop icon="briefcase-duotone" name={isDirector ? boardWords.day : boardWords.title} onPress={() => go(isDirector ? 'boardDay' : 'board', {})} />}
      {officer && mayLead(officer.role) && <SideStop icon="star" name={badRatingWords.title} onPress={() => go('boardRatings', {})} />}
      {officer && mayPublish(officer.role) && <SideStop icon="note-pencil" name={policyDeskWords.publish} onPress={() => go('publishPolicies', {})} />}
      {officer && maySeeEffect(officer.role) && <SideStop icon="coins-duotone" name={policyDeskWords.effect} onPress={() => go('benefitEffect', {})} />}
      {officer && mayRedeem(officer.role) && <SideStop icon="coins-duotone" name={redeemWords.title} onPress={() => go('claimsToCheck', {})} />}
      {officer && mayWatchMoney(officer.role) && <SideStop icon="coins-duotone" name={treasuryWords.title} onPress={() => go('treasury', {})} />}
      {officer && maySettle(officer.role) && <SideStop icon="truck-duotone" name={settlementTitle} onPress={() => go('settlement', {})} />}
      <SideStop icon="house-simple" name={deskWords.citizen} onPress={() => switchTo('home')} />
      <SideStop icon="sign-out" name={deskWords.signOut} onPress={() => { leave(); restartAt('signIn', {}); }} />
    </Box>
  );
}

type SideStopProps = { icon: IconName; name: string; isOn?: boolean; onPress(): void };

export function SideStop({ icon, name, isOn = false, onPress }: SideStopProps) {
  return (
    <Press className={`side-stop ${isOn ? 'on' : ''}`} current={isOn ? 'true' : undefined} onPress={onPress}>
      <Icon name={icon} />
      <Text>{name}</Text>
    </Press>
  );
}
