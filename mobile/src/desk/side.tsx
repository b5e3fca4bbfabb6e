import type { OfficerView } from '../../../shared/contract/sign-in';
import { mayPublish } from '../../../shared/domain/people/officer';
import { calendarWords } from '../../../shared/words/screens/calendar';
import { mayLead } from '../../../shared/domain/people/officer';
import { boardWords } from '../../../shared/words/screens/board';
import { checkWords } from '../../../shared/words/screens/checks';
import { deskWords, roleWords } from '../../../shared/words/screens/desk';
import { visitWords } from '../../../shared/words/screens/visits';
import { go, restartAt, switchTo } from '../go';
import { leave } from '../leave';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';

type SideProps = { officer: OfficerView | undefined; desk: string | undefined; onDesk(desk: string): void; at?: 'queue' | 'beside' };

/** Who sits here, and at which desks. */
export function Side({ officer, desk, onDesk, at = 'queue' }: SideProps) {
  return (
    <Box as="nav" className="side" label={deskWords.desks}>
      <Box className="side-who">
        <Text as="p" className="side-hall">{deskWords.bench}</Text>
        <Text as="p" className="side-name">{officer ? `${officer.name} · ${roleWords[officer.role]}` : ''}</Text>
      </Box>
      <Box className="side-desks">
        {officer?.desks.map(({ code, name }) => (
          <Press key={code} className={`side-stop ${code === desk ? 'on' : ''}`} current={code === desk ? 'true' : undefined} onPress={() => onDesk(code)}>
            <Icon name="list-checks" />
            <Text>{name}</Text>
          </Press>
        ))}
      </Box>
      <Box className="side-foot">
        {at !== 'queue' && <Press className="side-stop" onPress={() => go('desk', {})}><Icon name="list-checks" /><Text>{deskWords.title}</Text></Press>}
        <Press className="side-stop" onPress={() => go('deskChecks', desk ? { desk } : {})}><Icon name="check-circle" /><Text>{checkWords.open}</Text></Press>
        <Press className="side-stop" onPress={() => go('deskVisits', {})}><Icon name="map-pin" /><Text>{visitWords.title}</Text></Press>
        <Press className="side-stop" onPress={() => go('deskLedger', {})}><Icon name="files" /><Text>{checkWords.ledger}</Text></Press>
        {officer && mayPublish(officer.role) && <Press className="side-stop" onPress={() => go('deskCalendar', {})}><Icon name="clock" /><Text>{calendarWords.title}</Text></Press>}
        {officer && mayLead(officer.role) && <Press className="side-stop" onPress={() => go(officer.role === 'director' ? 'boardDay' : 'board', {})}><Icon name="briefcase-duotone" /><Text>{officer.role === 'director' ? boardWords.day : boardWords.title}</Text></Press>}
        <Press className="side-stop" onPress={() => switchTo('home')}><Icon name="house-simple" /><Text>{deskWords.citizen}</Text></Press>
        <Press className="side-stop" onPress={() => { leave(); restartAt('signIn', {}); }}><Icon name="sign-out" /><Text>{deskWords.signOut}</Text></Press>
      </Box>
    </Box>
  );
}
