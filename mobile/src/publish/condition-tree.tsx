import { useState } from 'react';
import type { Condition, Leaf } from '../../../shared/domain/conditions';
import { leafWords } from '../../../shared/words/benefit-reasons';
import { publishWords as words } from '../../../shared/words/screens/publish';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import type { Editing } from './editing';
import { LeafSheet } from './leaf-sheet';
import { addedAt, partsOf, replacedAt, type Path } from './tree';

type TreeProps = Pick<Editing, 'view' | 'problem'> & { at: string; condition: Condition; onCondition(condition: Condition): void };
type Open = { path: Path; leaf: Leaf; isNew: boolean };
const blank: Leaf = { fact: 'status', op: 'eq', value: 'active' };

/** Conditions in plain words, each to be changed, taken out or added to. */
export function ConditionTree({ view, problem, at, condition, onCondition }: TreeProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const change = (path: Path, next: Condition | null) => onCondition(replacedAt(condition, path, next) ?? { all: [] });
  const acts = { open: (path: Path, leaf: Leaf) => setOpen({ path, leaf, isNew: false }), add: (path: Path) => setOpen({ path, leaf: blank, isNew: true }), addAny: (path: Path) => onCondition(addedAt(condition, path, { any: [] })), remove: (path: Path) => change(path, null) };
  function put(leaf: Leaf) {
    if (open) onCondition(open.isNew ? addedAt(condition, open.path, leaf) : (replacedAt(condition, open.path, leaf) ?? condition));
    setOpen(null);
  }
  return (
    <>
      <Part view={view} problem={problem} at={at} part={condition} path={[]} acts={acts} />
      {open && <LeafSheet view={view} leaf={open.leaf} onLeaf={put} onClose={() => setOpen(null)} />}
    </>
  );
}

type Acts = { open(path: Path, leaf: Leaf): void; add(path: Path): void; addAny(path: Path): void; remove(path: Path): void };
type PartProps = Pick<Editing, 'view' | 'problem'> & { at: string; part: Condition; path: Path; acts: Acts };

function Part(props: PartProps) {
  const { view, problem, at, part, path, acts } = props;
  const wrong = problem(at);
  const says = wrong && <Text as="p" className="field-problem" role="alert"><Icon name="warning-circle" />{wrong}</Text>;
  if ('fact' in part) {
    const name = leafWords(part, view.facts);
    return (
      <Box className={`leaf ${wrong ? 'wrong' : ''}`} id={at}>
        <Box className="grow"><Text as="p">{name}</Text>{says}</Box>
        <Box className="leaf-acts">
          <Button kind="line" isSmall label={`${words.edit}：${name}`} onPress={() => acts.open(path, part)}>{words.edit}</Button>
          <Button kind="line" isSmall label={`${words.remove}：${name}`} onPress={() => acts.remove(path)}>{words.remove}</Button>
        </Box>
      </Box>
    );
  }
  const kind = 'not' in part ? 'not' : 'all' in part ? 'all' : 'any';
  return (
    <Box className={`group ${wrong ? 'wrong' : ''}`} id={at}>
      <Text as="p" className="strong">{words.groups[kind]}</Text>
      {says}
      <Box as="ul" className="group-parts">
        {partsOf(part).map((one, n) => <Box as="li" key={n}><Part {...props} at={`${at}.${n}`} part={one} path={[...path, n]} /></Box>)}
      </Box>
      <Box className="leaf-acts">
        {kind !== 'not' && <Button kind="tonal" isSmall onPress={() => acts.add(path)}>{words.addLeaf}</Button>}
        {kind === 'all' && path.length === 0 && <Button kind="line" isSmall onPress={() => acts.addAny(path)}>{words.addAny}</Button>}
        {path.length > 0 && <Button kind="line" isSmall onPress={() => acts.remove(path)}>{words.removeGroup}</Button>}
      </Box>
    </Box>
  );
}
