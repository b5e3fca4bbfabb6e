import { useState } from 'react';
import { signIn } from '../../../shared/contract/sign-in';
import { quickPicks, signInWords } from '../../../shared/words/screens/sign-in';
import { back, restartAt } from '../go';
import { Page } from '../page';
import { useSession } from '../session';
import { Button } from '../ui/button';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { TextField } from '../ui/text-field';
import { useAct } from '../use-act';

export default function SignIn() {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const { act, isActing } = useAct(signIn);
  const keep = useSession((store) => store.signIn);

  async function enter(as: string) {
    if (!as) return setProblem(signInWords.missing);
    const answer = await act({ provider: 'seeded', code: as });
    if (!answer) return undefined;
    if (!answer.ok) return setProblem(answer.message);
    keep(answer.value);
    return answer.value.audience === 'officer' ? restartAt('desk', {}) : back();
  }
  return (
    <Page title={signInWords.title}>
      <Box className="pad stack">
        <Notice tone="brand">
          <Text as="p">{signInWords.lead}</Text>
          <Text as="p" className="plain">{signInWords.says}</Text>
        </Notice>
        <Card>
          <TextField
            label={signInWords.code} isRequired kind="text" value={code} hint={signInWords.hint} problem={problem} maxLength={12}
            onValue={(value) => { setCode(value.trim().toUpperCase()); setProblem(undefined); }} onDone={() => void enter(code)}
          />
        </Card>
        <Button isWide isDisabled={isActing} onPress={() => void enter(code)}>{signInWords.go}</Button>
      </Box>
      <Section title={signInWords.pick}>
        <Card>
          {quickPicks.map((pick) => (
            <Cell key={pick.code} icon={icons[pick.code[0] as keyof typeof icons]} title={`${pick.name} ${pick.code}`} says={pick.says} onPress={() => void enter(pick.code)} />
          ))}
        </Card>
      </Section>
    </Page>
  );
}

const icons = { P: 'identification-card-duotone', E: 'buildings-duotone', O: 'briefcase-duotone' } as const;
