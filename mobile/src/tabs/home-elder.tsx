import { homeWords } from '../../../shared/words/screens/home';
import { useElder } from '../elder';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';

/** Larger letters, offered once to people whose device already has them. */
export function ElderOffer() {
  const { isOffered, toggle, decline } = useElder();
  if (!isOffered) return null;
  return (
    <Box as="section" className="card now" label={homeWords.elderOffer}>
      <Text as="h2" className="now-name">{homeWords.elderOffer}</Text>
      <Text as="p" className="now-says">{homeWords.elderOfferSays}</Text>
      <Box className="sheet-acts">
        <Button kind="line" onPress={decline}>{homeWords.elderDecline}</Button>
        <Button onPress={toggle}>{homeWords.elderAccept}</Button>
      </Box>
    </Box>
  );
}
