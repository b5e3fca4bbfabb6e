import { useMemo, useState } from 'react';
import { runGolden, type GoldenRun } from '../../../shared/domain/benefits/golden';
import type { GoldenCase } from '../../../shared/domain/benefits/policy';
import { yuanOf } from '../../../shared/words/money';
import { goldenVerdictWords, publishWords as words } from '../../../shared/words/screens/publish';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Tag } from '../ui/tag';
import type { Editing } from './editing';
import { GoldenSheet } from './golden-sheet';

/** The made-up enterprises: what they should have, and beside it what the rule as it stands gives them. */
export function GoldenCases(editing: Editing) {
  const { draft, set, problem, view } = editing;
  const { golden } = draft;
  const [open, setOpen] = useState<number | null>(null);
  const runs = useMemo(() => golden.map((one) => runGolden({ ...draft, version: view.policy.version }, one)), [draft, golden, view]);
  const opened = open === null ? undefined : (golden[open] ?? blankOf(golden[0]));
  function put(next: GoldenCase) {
    set({ golden: open === golden.length ? [...golden, next] : golden.map((one, at) => (at === open ? next : one)) });
    setOpen(null);
  }
  const wrong = problem('golden');
  return (
    <Section title={words.golden}>
      <Card>
        <Box id="golden">
          <Text as="p" className="inner inner-says">{words.goldenSays}</Text>
          {wrong && <Text as="p" className="inner field-problem" role="alert"><Icon name="warning-circle" />{wrong}</Text>}
          <Box as="ul" className="goldens">
            {golden.map((one, at) => (
              <GoldenLine key={at} golden={one} run={runs[at]} at={`golden.${at}`} problem={problem(`golden.${at}`)} onEdit={() => setOpen(at)} onRemove={() => set({ golden: golden.filter((_, other) => other !== at) })} />
            ))}
          </Box>
          <Box className="inner"><Button kind="tonal" isSmall onPress={() => setOpen(golden.length)}>{words.addGolden}</Button></Box>
        </Box>
      </Card>
      {opened && <GoldenSheet view={view} draft={draft} golden={opened} onGolden={put} onClose={() => setOpen(null)} />}
    </Section>
  );
}

type LineProps = { golden: GoldenCase; run: GoldenRun | undefined; at: string; problem: string | undefined; onEdit(): void; onRemove(): void };

function GoldenLine({ golden, run, at, problem, onEdit, onRemove }: LineProps) {
  const isRight = run?.isRight === true && problem === undefined;
  return (
    <Box as="li" className={`golden ${isRight ? '' : 'wrong'}`} id={at}>
      <Box className="golden-head">
        <Text as="h3" className="strong">{golden.says || words.newGolden}</Text>
        <Tag tone={isRight ? 'jade' : 'danger'} icon={isRight ? 'check-circle' : 'warning-circle'}>{isRight ? words.right : words.wrong}</Tag>
      </Box>
      <Box as="dl" className="golden-sums">
        <Box><Text as="dt" className="sum-name">{words.expected}</Text><Text as="dd" className="sum-says">{sumSays(golden.verdict, golden.amountFen)}</Text></Box>
        <Box><Text as="dt" className="sum-name">{words.computed}</Text><Text as="dd" className="sum-says">{run ? sumSays(run.verdict, run.amountFen) : words.unreckoned}</Text></Box>
      </Box>
      {problem && <Text as="p" className="field-problem" role="alert"><Icon name="warning-circle" />{problem}</Text>}
      <Box className="leaf-acts">
        <Button kind="line" isSmall label={`${words.edit}：${golden.says}`} onPress={onEdit}>{words.edit}</Button>
        <Button kind="line" isSmall label={`${words.remove}：${golden.says}`} onPress={onRemove}>{words.remove}</Button>
      </Box>
    </Box>
  );
}

function sumSays(verdict: GoldenRun['verdict'], fen: number | null): string {
  if (verdict === 'unmet') return goldenVerdictWords.unmet;
  return `${goldenVerdictWords[verdict]}，${fen !== null && Number.isSafeInteger(fen) ? words.sumOf(yuanOf(fen)) : words.unreckoned}`;
}

/** A new one begins with what the first of them is: a case says in what it differs. */
function blankOf(first: GoldenCase | undefined): GoldenCase {
  return { says: '', facts: first?.facts ?? {}, verdict: 'met', amountFen: first?.amountFen ?? 0 };
}
