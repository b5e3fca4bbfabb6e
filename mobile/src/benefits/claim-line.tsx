import type { ClaimRow } from '../../../shared/contract/claims';
import type { ClaimState } from '../../../shared/domain/claims/claim';
import { claimStateWords } from '../../../shared/words/claims';
import { yuanOf } from '../../../shared/words/money';
import { claimWords } from '../../../shared/words/screens/claims';
import { dayWords } from '../../../shared/words/screens/days';
import { go } from '../go';
import { today } from '../today';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-names';
import { Box, Press, Text } from '../ui/prim';
import { Tag, type Tone } from '../ui/tag';

/** Whether somebody has to act, money came, or it came to nothing; anything else is on its way. */
const looks: Partial<Record<ClaimState, [Tone, IconName]>> = {
  offered: ['gold', 'hand-pointing'], draft: ['gold', 'hand-pointing'], correcting: ['gold', 'hand-pointing'], returned: ['danger', 'warning-circle'], paid: ['jade', 'check-circle-fill'],
  declined: ['grey', 'x-circle'], lapsed: ['grey', 'x-circle'], withdrawn: ['grey', 'arrow-u-up-left'], rejected: ['plum', 'x-circle'], clawback: ['danger', 'warning-circle'], recovered: ['grey', 'arrow-u-up-left'],
};

export function ClaimTag({ state }: { state: ClaimState }) {
  const [tone, icon] = looks[state] ?? ['brand', 'clock'];
  return <Tag tone={tone} icon={icon}>{claimStateWords[state]}</Tag>;
}

/** A claim in a list: what for, how much, where it is. */
export function ClaimLine({ row: { claimNo, state, policy, amountFen, changedAt } }: { row: ClaimRow }) {
  return (
    <Press className="cell" onPress={() => go('claim', { claimNo })}>
      <Box as="span" className="grow">
        <Text className="cell-title">{policy.name}</Text>
        <Text className="claim-line-sum">{claimWords.yuan(yuanOf(amountFen))}</Text>
        <Box as="span" className="tags"><ClaimTag state={state} /><Text className="cell-says">{dayWords(changedAt.slice(0, 10), today())}</Text></Box>
      </Box>
      <Icon name="caret-right" className="mute" />
    </Press>
  );
}
