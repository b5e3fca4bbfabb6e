import { faceWords } from '../../shared/words/screens/faces';
import { useOnline } from './online';
import { Icon } from './ui/icon';
import { Box, Press, Text } from './ui/prim';
import { unsentCases } from './unsent';
import { useUpdate } from './update';

/** What holds for every page: that there is no network and what then becomes of one's work, or that there is a newer version. */
export function Standing() {
  const isOnline = useOnline((store) => store.isOnline);
  const take = useUpdate((store) => store.take);
  const unsent = isOnline ? 0 : unsentCases();
  return (
    <>
      <Box role="status" live="polite">
        {!isOnline && (
          <Box className="standing offline">
            <Icon name="wifi-slash" />
            <Text className="grow">{unsent > 0 ? faceWords.offlineUnsent(unsent) : faceWords.offlineKept}</Text>
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
