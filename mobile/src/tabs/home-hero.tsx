import type { MeView } from '../../../shared/contract/sign-in';
import { greetingWords } from '../../../shared/words/screens/days';
import { homeWords } from '../../../shared/words/screens/home';
import { kitWords } from '../../../shared/words/screens/kit';
import { useElder } from '../elder';
import { go } from '../go';
import { hourNow } from '../today';
import { Icon } from '../ui/icon';
import { Box, Heading, Press, Text } from '../ui/prim';
import { HomeMessages } from './home-messages';

/** Whose hall this is, larger letters for who needs them, and the question. */
export function Hero({ me }: { me: MeView | undefined }) {
  const { isElder, toggle } = useElder();
  const says = me && me.person.personId !== me.actor.personId ? homeWords.actingFor(me.person.name) : homeWords.county;
  return (
    <Box className="hero">
      <Box className="ridge" isHidden />
      <Box className="hero-inside">
        <Box as="header" className="hero-head">
          <Box className="grow">
            <Text as="p" className="hero-name">{kitWords.hall}</Text>
            <Text as="p" className="hero-says">{says}</Text>
          </Box>
          <HomeMessages />
          <Press className="pill" label={isElder ? homeWords.toStandardLabel : homeWords.toElderLabel} onPress={toggle}>
            <Icon name="text-aa" />
            <Text>{isElder ? homeWords.toStandard : homeWords.toElder}</Text>
          </Press>
        </Box>
        <Heading className="hello">{`${greetingWords(hourNow())}，${homeWords.ask}`}</Heading>
        <Press className="search as-button" label={`${kitWords.search} ${homeWords.searchSample}`} onPress={() => go('search', {})}>
          <Icon name="magnifying-glass" className="search-icon" />
          <Text className="grow mute">{homeWords.searchSample}</Text>
        </Press>
      </Box>
    </Box>
  );
}
