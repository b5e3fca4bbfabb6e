import type { QueueRow } from '../../../../shared/contract/desk';
import { stateWords } from '../../../../shared/words/cases';
import { dayWords, momentWords } from '../../../../shared/words/screens/days';
import { deskWords } from '../../../../shared/words/screens/desk';
import { urgeWords } from '../../../../shared/words/screens/expected';
import { lightWords } from '../../../../shared/words/screens/desk-panel';
import { queueWords } from '../../../../shared/words/screens/queue';
import { today } from '../../today';
import { Icon } from '../../ui/icon';
import { Box, Press, Text } from '../../ui/prim';
import { LightTag } from './light-tag';

/** `mark`: the box to tick when many are chosen. `beside`: what a search adds, its desk or a masked number. */
type LineProps = { row: QueueRow; isPicked: boolean; beside?: string | undefined; mark?: { isOn: boolean; toggle(): void } | undefined; onPick(): void };

export function Line({ row, isPicked, beside, mark, onPick }: LineProps) {
  const { itemName, applicantName, state, takenBy, takenByMe, light, legalDueOn, isResting, urgedAt } = row;
  return (
    <Box className={`queue-row ${isPicked ? 'on' : ''}`}>
      {mark && (
        <Press className="queue-mark" role="checkbox" isOn={mark.isOn} label={queueWords.choose(itemName, applicantName)} onPress={mark.toggle}>
          <Text className={`tick-box ${mark.isOn ? 'on' : ''}`} isHidden>{mark.isOn && <Icon name="check" />}</Text>
        </Press>
      )}
      <Press className="queue-line" current={isPicked ? 'true' : undefined} onPress={onPick}>
        <Box as="span" className="queue-line-head">
          <Text className="queue-name">{itemName}</Text>
          <LightTag row={row} />
        </Box>
        <Text className="queue-line-says">{[applicantName, beside, stateWords[state]].filter(Boolean).join(' · ')}</Text>
        <Box as="span" className="queue-line-foot">
          <Text className={`queue-taken ${takenByMe ? 'mine' : ''}`}>
            <Icon name={takenBy ? 'user-circle' : 'hand-pointing'} />
            {takenByMe ? deskWords.mine : takenBy ? deskWords.takenBy(takenBy) : deskWords.free}
          </Text>
          {urgedAt && <Text className="queue-urged"><Icon name="phone-call" />{urgeWords.onQueue(momentWords(urgedAt, today()))}</Text>}
          {light !== 'green' && !isResting && <Text className={`queue-law ${light}`}>{`${lightWords[light]}（${dayWords(legalDueOn, today())}）`}</Text>}
        </Box>
      </Press>
    </Box>
  );
}
