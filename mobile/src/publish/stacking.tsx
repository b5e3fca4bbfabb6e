import type { Stacking } from '../../../shared/domain/benefits/policy';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { ChoiceField } from '../ui/choice-field';
import { Icon } from '../ui/icon';
import { Box, Press, Text } from '../ui/prim';
import { TextField } from '../ui/text-field';
import type { Editing } from './editing';

/** What may be had together with this policy, and what not, each with its clause. */
export function StackingRules({ view, draft: { stacking }, set, problem }: Editing) {
  const put = (n: number, change: Partial<Stacking>) => set({ stacking: stacking.map((one, other) => (other === n ? { ...one, ...change } : one)) });
  const wrong = problem('stacking');
  return (
    <Section title={words.stacking}>
      <Card>
        <Box id="stacking">
          {stacking.length === 0 && <Text as="p" className="inner inner-says">{words.noStacking}</Text>}
          {wrong && <Text as="p" className="inner field-problem" role="alert"><Icon name="warning-circle" />{wrong}</Text>}
          {stacking.map((one, n) => (
            <Box key={`${n}/${stacking.length}`} className="inner" id={`stacking.${n}`}>
              <Text as="p" className="strong">{words.rule(n + 1)}</Text>
              <ChoiceField label={words.ruleKind} isRequired value={one.kind} options={[{ value: 'excludes', name: words.excludes }, { value: 'stacks', name: words.stacks }]} problem={problem(`stacking.${n}`)} onValue={(kind) => put(n, { kind: kind === 'stacks' ? 'stacks' : 'excludes' })} />
              <Others view={view} codes={one.with} onCodes={(codes) => put(n, { with: codes })} />
              <TextField kind="text" label={words.clause} isRequired value={one.clause} maxLength={40} onValue={(clause) => put(n, { clause })} />
              <TextField kind="paragraph" label={words.ruleSays} isRequired value={one.says} maxLength={300} onValue={(says) => put(n, { says })} />
              <Button kind="line" isSmall label={`${words.remove}：${words.rule(n + 1)}`} onPress={() => set({ stacking: stacking.filter((_, other) => other !== n) })}>{words.remove}</Button>
            </Box>
          ))}
          <Box className="inner"><Button kind="tonal" isSmall onPress={() => set({ stacking: [...stacking, { kind: 'excludes', with: [], clause: '', says: '' }] })}>{words.addRule}</Button></Box>
        </Box>
      </Card>
    </Section>
  );
}

function Others({ view, codes, onCodes }: Pick<Editing, 'view'> & { codes: readonly string[]; onCodes(codes: string[]): void }) {
  const nameOf = (code: string) => view.others.find((one) => one.code === code)?.name ?? code;
  const left = view.others.filter(({ code }) => !codes.includes(code));
  return (
    <>
      <Box className="chosen-others">
        {codes.map((code) => <Press key={code} className="chosen-other" label={words.removeOther(nameOf(code))} onPress={() => onCodes(codes.filter((one) => one !== code))}><Text>{nameOf(code)}</Text><Icon name="x" /></Press>)}
      </Box>
      <ChoiceField label={codes.length === 0 ? words.others : words.addOther} isRequired={codes.length === 0} value="" options={left.map(({ code, name }) => ({ value: code, name }))} onValue={(code) => { if (code) onCodes([...codes, code]); }} />
    </>
  );
}
