import { useState } from 'react';
import type { MatchesView, PolicyMatch } from '../../../shared/contract/benefits';
import { zoneWords } from '../../../shared/words/screens/benefit-zone';
import { myClaimsWords } from '../../../shared/words/screens/claims';
import type { No } from '../call';
import { Faces } from '../faces';
import { Page } from '../page';
import { Button } from '../ui/button';
import { Section } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { useAnswers } from './answers';
import './benefits.scss';
import { PolicyCard } from './policy-card';
import { Questions } from './questions';
import { sorted } from './sorted';
import { useMatches } from './use-matches';
import { ZoneHead } from './zone-head';
import { ZoneLinks } from './zone-links';

/** 惠企服务专区: what one can have now, what an answer away, what one nearly meets and why not. */
export default function Zone() {
  const found = useMatches();
  return (
    <Page title={zoneWords.title}>
      <Faces of={found} waiting={[160, 112, 180, 180]}>{(value) => <Matches value={value} refused={found.refused} />}</Faces>
    </Page>
  );
}

function Matches({ value, refused }: { value: MatchesView; refused: No | null }) {
  const [isWhole, setWhole] = useState(false);
  const given = useAnswers((store) => Object.keys(store.answers).length);
  const { running, now, instead, open, near, others } = sorted(value);
  const insteadSays = ({ code }: PolicyMatch) => {
    const rule = value.combination.excluded.find((one) => one.code === code);
    return rule && zoneWords.inFavourOf(rule.inFavourOf.name, rule.clause);
  };
  return (
    <>
      <ZoneHead found={value} auto={now.filter(({ mode }) => mode === 'auto').length} />
      <ZoneLinks isFirm={value.enterprise !== null} />
      <Group title={myClaimsWords.running} matches={running} />
      <Group title={zoneWords.now} matches={now} />
      <Group title={zoneWords.or} matches={instead} says={insteadSays} />
      {(value.questions.length > 0 || given > 0) && <Questions questions={value.questions} policies={open.length} refused={refused} />}
      <Group title={zoneWords.near} note={zoneWords.nearSays} matches={near} />
      {others.length > 0 && (
        <Section title={zoneWords.others(others.length)} more={<Button kind="line" isSmall label={`${isWhole ? zoneWords.hide : zoneWords.show}：${zoneWords.others(others.length)}`} onPress={() => setWhole(!isWhole)}>{isWhole ? zoneWords.hide : zoneWords.show}</Button>}>
          {isWhole && <Box as="ul" className="stack">{others.map((match) => <PolicyCard key={match.code} match={match} />)}</Box>}
        </Section>
      )}
    </>
  );
}

type GroupProps = { title: string; note?: string; matches: readonly PolicyMatch[]; says?(match: PolicyMatch): string | undefined };

function Group({ title, note, matches, says }: GroupProps) {
  if (matches.length === 0) return null;
  return (
    <Section title={title}>
      {note && <Text as="p" className="zone-group-note">{note}</Text>}
      <Box as="ul" className="stack">{matches.map((match) => <PolicyCard key={match.code} match={match} says={says?.(match)} />)}</Box>
    </Section>
  );
}
