import type { LetterView } from '../../../shared/contract/proofs';
import { dayWords } from '../../../shared/words/screens/days';
import { signWords } from '../../../shared/words/screens/promises';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { Box, Press, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { Exclusions } from './exclusions';
import type { Signing } from './use-signing';

/** What the office tells and what the applicant declares; the tick stands at its end. */
export function Letter({ letter: { text, listed, dueOn, checkDays, needsLegalReview }, isChanged, signing }: { letter: LetterView; isChanged: boolean; signing: Signing }) {
  return (
    <>
      <Box className="pad stack">
        <Text as="h2" className="letter-title">{text.title}</Text>
        {isChanged && <Notice tone="danger">{signWords.changed}</Notice>}
        {dueOn && <Notice tone="gold" icon="clock">{signWords.due(dayWords(dueOn, today()))}</Notice>}
        {checkDays !== null && <Notice tone="brand" icon="list-checks">{signWords.checked(checkDays)}</Notice>}
        {needsLegalReview && <Notice tone="plum">{signWords.legalReview}</Notice>}
      </Box>
      <Section title={signWords.told}>
        <Card className="padded letter-told">
          {text.told.map(({ title, says }) => (
            <Box key={title} className="letter-part">
              <Text as="h3" className="letter-name">{title}</Text>
              <Text as="p">{says}</Text>
            </Box>
          ))}
        </Card>
      </Section>
      {listed.length > 0 && <Exclusions listed={listed} signing={signing} />}
      <Section title={signWords.declared}>
        <Card className="padded">
          <Text as="p" className="strong">{signWords.promiser}</Text>
          <Box as="ul" className="bullets">{text.declared.map((line) => <Box as="li" key={line}><Text>{line}</Text></Box>)}</Box>
          <Rows rows={[{ name: signWords.signer, value: text.signer }, { name: signWords.signedOn, value: dayWords(today(), '') }]} />
          <Press className="tick letter-tick" role="checkbox" isOn={signing.isTicked} onPress={signing.tick}>
            <Text className={`tick-box ${signing.isTicked ? 'on' : ''}`} isHidden>{signing.isTicked && <Icon name="check" />}</Text>
            <Text className="grow">{signWords.tick}</Text>
          </Press>
        </Card>
      </Section>
    </>
  );
}
