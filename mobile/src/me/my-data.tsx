import { useState } from 'react';
import { copyMyData } from '../../../shared/contract/privacy';
import { privacyWords as words } from '../../../shared/words/screens/privacy';
import { call, type No } from '../call';
import { go } from '../go';
import { keepFile } from '../keep-file';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Card, Section } from '../ui/card';
import { Cell } from '../ui/cell';
import { EraseSheet } from './erase-sheet';

/** 我的权利: to have a copy, to correct, to see who looked, to erase (个人信息保护法 44–47). */
export function MyData() {
  const [isCopying, setCopying] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  async function copy() {
    if (isCopying) return;
    setCopying(true);
    const copied = await wholeCopy();
    setCopying(false);
    if ('refusal' in copied) return setRefused(copied);
    say((await keepFile(words.file(today()), JSON.stringify(copied))) ? words.copied : words.copyFailed);
  }
  return (
    <Section title={words.rights}>
      <Card>
        <Cell icon="file-text" title={words.copy} says={isCopying ? words.copying : words.copySays} onPress={() => void copy()} />
        <Cell icon="note-pencil" title={words.correct} says={words.correctSays} onPress={() => go('disputes', {})} />
        <Cell icon="list-checks" title={words.looks} says={words.looksSays} onPress={() => go('receipts', {})} />
        <Cell icon="x-circle" tone="danger" title={words.erase} says={words.eraseSays} onPress={() => setErasing(true)} />
      </Card>
      {isErasing && <EraseSheet onClose={() => setErasing(false)} />}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={() => void copy()} />}
    </Section>
  );
}

/** The parts one after another, as one. */
async function wholeCopy(): Promise<object | No> {
  const cases: unknown[] = [];
  let first: object | null = null;
  let cursor: string | undefined;
  do {
    const answer = await call(copyMyData, cursor === undefined ? {} : { cursor });
    if (!answer.ok) return answer;
    const { parts, more, ...about } = answer.value;
    first ??= { ...about, ...parts };
    cases.push(...(parts['cases'] as unknown[]));
    cursor = more ?? undefined;
  } while (cursor !== undefined);
  return { ...first, cases };
}
