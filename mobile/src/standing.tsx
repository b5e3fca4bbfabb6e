import { faceWords } from '../../shared/words/screens/faces';
import { lateDrafts, useSending } from './drafts/sending';
import { useOnline } from './online';
import { Icon } from './ui/icon';
import { Box, Press, Text } from './ui/prim';
import { useUpdate } from './update';

/** What holds for every page: that there is no network, which drafts wait to be sent, or that there is a newer version. */
export function Standing() {
  const isOnline = useOnline((store) => store.isOnline);
  const take = useUpdate((store) => store.take);
  const unsent = useSending(lateDrafts);
  return (
    <>
      <Box role="status" live="polite">
        {(!isOnline || unsent > 0) && (
          <Box className="standing offline">
            <Icon name={isOnline ? 'clock' : 'wifi-slash'} />
            <Text className="grow">{standingOf(isOnline, unsent)}</Text>
          </Box>
        )}
      </Box>
      {take && isOnline && (
        <Press className="standing update" onPress={take}>
          <Icon name="info" />
          <Text className="grow">{faceWords.update}</Text>
          <Icon name="caret-right" />
        </Press>
      )}
    </>
  );
}

function standingOf(isOnline: boolean, unsent: number): string {
  if (isOnline) return faceWords.unsent(unsent);
  return unsent > 0 ? faceWords.offlineUnsent(unsent) : faceWords.offlineKept;
}
