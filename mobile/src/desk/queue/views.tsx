import type { ReactNode } from 'react';
import type { QueueCounts } from '../../../../shared/contract/queue';
import { urgencies, type QueueView, type Urgency } from '../../../../shared/domain/cases/queue-filters';
import { queueWords, urgencyWords, viewWords } from '../../../../shared/words/screens/queue';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icon-names';
import { Box, Press, Text } from '../../ui/prim';
import { countOf, type Asked } from './asked';

const views: readonly QueueView[] = ['desk', 'open', 'mine', 'leader'];
const icons: Record<Urgency, IconName> = { late: 'warning-circle', soon: 'clock', inTime: 'check-circle', resting: 'tray' };

type ViewsProps = { asked: Asked; counts: QueueCounts | undefined; onAsk(asked: Asked): void; children: ReactNode };

/** What of the queue is shown, each with how many there are; the numbers come a moment later and move nothing. */
export function Views({ asked, counts, onAsk, children }: ViewsProps) {
  const { view, urgency, item } = asked;
  const shown: QueueView[] = view === 'handedToMe' ? [...views, view] : [...views];
  return (
    <Box className="queue-views">
      <Box className="queue-chips" role="group" label={queueWords.views}>
        {shown.map((one) => (
          <Press key={one} className={`queue-chip ${one === view && !item ? 'on' : ''}`} isOn={one === view && !item} onPress={() => onAsk({ view: one })}>
            <Text>{viewWords[one]}</Text>
            <Text className="queue-count">{countOf(counts?.[one].all)}</Text>
          </Press>
        ))}
      </Box>
      <Box className="queue-chips" role="group" label={queueWords.urgencies}>
        {urgencies.map((one) => (
          <Press key={one} className={`queue-chip of-${one} ${one === urgency ? 'on' : ''}`} isOn={one === urgency} onPress={() => onAsk(one === urgency ? without(asked) : { ...asked, urgency: one })}>
            <Icon name={icons[one]} />
            <Text>{urgencyWords[one]}</Text>
            {!item && <Text className="queue-count">{countOf(counts?.[view][one])}</Text>}
          </Press>
        ))}
      </Box>
      {item && (
        <Box className="queue-only">
          <Text className="grow">{queueWords.onlyItem(item.name)}</Text>
          <Press className="icon-button" label={queueWords.clearItem} onPress={() => onAsk({ view })}><Icon name="x-circle" /></Press>
        </Box>
      )}
      {children}
    </Box>
  );
}

function without({ view, item }: Asked): Asked {
  return { view, ...(item ? { item } : {}) };
}
