import { useMemo } from 'react';
import type { PolicyDraftView } from '../../../shared/contract/policy-desk';
import type { PolicyFault } from '../../../shared/domain/benefits/policy-fault';
import { momentWords } from '../../../shared/words/screens/days';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { reveal } from '../ui/reveal';
import { Checks } from './checks';
import { ConditionTree } from './condition-tree';
import { faultSays, type Editing } from './editing';
import { GoldenCases } from './golden';
import { Intake } from './intake';
import { Papers } from './papers';
import { StackingRules } from './stacking';
import { Sums } from './sums';
import type { usePolicyDraft } from './use-policy-draft';

/** The parts of a long form, each by its first field. */
const jumps = [['name', words.paper], ['conditions', words.conditions], ['amount', words.amount], ['stacking', words.stacking], ['golden', words.golden]] as const;

type EditorProps = { view: PolicyDraftView; edited: ReturnType<typeof usePolicyDraft>; faults: readonly PolicyFault[]; onChanged(): void };

/** Everything a publisher edits; what is wrong stands beside its field, and all of it in one list. */
export function Editor({ view, edited, faults, onChanged }: EditorProps) {
  const { draft, set, isChanged, isOvertaken, forget } = edited;
  const problems = useMemo(() => new Map(faults.map((fault) => [fault.at, faultSays(fault, view)])), [faults, view]);
  const editing: Editing = { view, draft, set, problem: (at) => problems.get(at) };
  return (
    <Box className="publish-columns">
      <Box className="publish-form">
        <Box className="pad stack">
          <Text as="p" className="publish-name">{`${view.policy.name} · ${words.version(view.policy.version)}`}</Text>
          {view.published && <Text as="p" className="inner-says">{words.publishedBy(view.published.by, momentWords(view.published.at, today()))}</Text>}
          <Box as="nav" className="jumps" label={words.jumps}>{jumps.map(([at, name]) => <Button key={at} kind="tonal" isSmall onPress={() => reveal(at)}>{name}</Button>)}</Box>
          {isChanged && (
            <Notice tone="gold">
              <Text as="p">{isOvertaken ? words.overtaken(view.policy.version) : words.unpublished}</Text>
              <Button kind="line" isSmall onPress={() => { forget(); say(words.discarded); }}>{words.discard}</Button>
            </Notice>
          )}
        </Box>
        <Intake policy={view.policy} onChanged={onChanged} />
        <Papers {...editing} />
        <Section title={words.conditions}><Card className="padded"><ConditionTree view={view} problem={editing.problem} at="conditions" condition={draft.conditions} onCondition={(conditions) => set({ conditions })} /></Card></Section>
        <Sums {...editing} />
        <StackingRules {...editing} />
        <GoldenCases {...editing} />
      </Box>
      <Box as="aside" className="publish-checks"><Checks view={view} faults={faults} isChanged={isChanged} /></Box>
    </Box>
  );
}
