import { listColleagues } from '../../../../shared/contract/queue';
import { roleWords } from '../../../../shared/words/screens/desk';
import { queueWords } from '../../../../shared/words/screens/queue';
import { Faces } from '../../faces';
import { Box, Text } from '../../ui/prim';
import { Sheet } from '../../ui/sheet';
import { useCall } from '../../use-call';
import { countOf } from './asked';

/** Who works at this desk, and how much each has in hand: a bar beside the number. */
export function ColleaguesSheet({ desk, onClose }: { desk: string; onClose(): void }) {
  const found = useCall(listColleagues, { desk });
  return (
    <Sheet title={queueWords.colleaguesTitle} onClose={onClose}>
      <Text as="p" className="sheet-says">{queueWords.colleaguesSays}</Text>
      <Faces of={found} waiting={[52, 52, 52]}>
        {({ colleagues }) => {
          if (colleagues.length === 0) return <Text as="p" className="queue-says">{queueWords.colleaguesNone}</Text>;
          const most = Math.max(1, ...colleagues.map(({ taken }) => taken.count));
          return (
            <Box as="ul">
              {colleagues.map(({ officerId, name, role, taken, isMe }) => (
                <Box as="li" key={officerId} className="load">
                  <Text className="load-name">{`${name}${isMe ? queueWords.me : ''} · ${roleWords[role]}`}</Text>
                  <Text className="load-count">{queueWords.inHand(countOf(taken))}</Text>
                  <Box className="load-bar" isHidden><Box className="load-fill" style={{ width: `${(taken.count / most) * 100}%` }} /></Box>
                </Box>
              ))}
            </Box>
          );
        }}
      </Faces>
    </Sheet>
  );
}
