import { useState } from 'react';
import type { MovedClaim, ReplayPart } from '../../../shared/contract/policy-desk';
import { yuanOf } from '../../../shared/words/money';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { Button } from '../ui/button';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';

const AT_FIRST = 20;

/** Who would have had more, who less, by name and sum. */
export function ReplaySeen({ seen: { claims, same, gain, lose, open, totalFen } }: { seen: ReplayPart }) {
  if (claims === 0) return <Text as="p">{words.replayNone}</Text>;
  return (
    <>
      <Text as="p" className="sheet-says">{words.replaySays}</Text>
      <Rows rows={[
        { name: words.all, value: words.claims(claims) }, { name: words.same, value: words.claims(same) }, { name: words.gain, value: `${words.claims(gain.length)}，${changeSays(sumOf(gain))}` },
        { name: words.lose, value: `${words.claims(lose.length)}，${changeSays(sumOf(lose))}` }, ...(open.length > 0 ? [{ name: words.open, value: words.claims(open.length) }] : []), { name: words.total, value: changeSays(totalFen) },
      ]} />
      <Names title={words.lose} lines={lose.map(lineOf)} />
      <Names title={words.gain} lines={gain.map(lineOf)} />
      <Names title={words.open} lines={open.map(({ claimNo, enterpriseName }) => ({ key: claimNo, name: enterpriseName }))} />
    </>
  );
}

const sumOf = (all: readonly MovedClaim[]) => all.reduce((sum, { beforeFen, afterFen }) => sum + afterFen - beforeFen, 0);
const changeSays = (fen: number) => (fen === 0 ? words.zero : fen > 0 ? words.plus(yuanOf(fen)) : words.minus(yuanOf(-fen)));
type Line = { key: string; name: string; change?: string; says?: string };
const lineOf = ({ claimNo, enterpriseName, beforeFen, afterFen }: MovedClaim): Line => ({ key: claimNo, name: enterpriseName, change: changeSays(afterFen - beforeFen), says: words.moved(yuanOf(beforeFen), yuanOf(afterFen)) });

function Names({ title, lines }: { title: string; lines: readonly Line[] }) {
  const [shown, setShown] = useState(AT_FIRST);
  if (lines.length === 0) return null;
  return (
    <Box className="replay-names">
      <Text as="h3" className="strong">{title}</Text>
      <Box as="ul">
        {lines.slice(0, shown).map(({ key, name, change, says }) => (
          <Box as="li" key={key} className="replay-name">
            <Box className="grow"><Text as="p">{name}</Text>{says && <Text as="p" className="inner-says">{says}</Text>}</Box>
            {change && <Text className="replay-change">{change}</Text>}
          </Box>
        ))}
      </Box>
      {lines.length > shown && <Button kind="line" isSmall onPress={() => setShown(shown + 10 * AT_FIRST)}>{words.moreNames(lines.length - shown)}</Button>}
    </Box>
  );
}
