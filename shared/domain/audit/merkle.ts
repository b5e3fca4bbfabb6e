import type { Digest } from './audit-event';

/** A node beside the way up, and the side it stands on. */
export type Sibling = { side: 'left' | 'right'; hash: string };
export type Leaf = { caseNo: string; hash: string };

/** Leaves and nodes are told apart by what they begin with, so that neither passes for the other (RFC 6962). */
const leafOf = ({ caseNo, hash }: Leaf, digest: Digest) => digest(`leaf\n${caseNo}\n${hash}`);
const nodeOf = (left: string, right: string, digest: Digest) => digest(`node\n${left}\n${right}`);

/** The tree over leaves in the order of their case numbers: its root, and each leaf's way up. A day without leaves has a root too. */
export function treeOf(leaves: readonly Leaf[], digest: Digest): { root: string; pathTo: Map<string, Sibling[]> } {
  const sorted = [...leaves].sort((a, b) => (a.caseNo < b.caseNo ? -1 : 1));
  const pathTo = new Map<string, Sibling[]>(sorted.map(({ caseNo }) => [caseNo, []]));
  let level = sorted.map((leaf) => ({ hash: leafOf(leaf, digest), below: [leaf.caseNo] }));
  while (level.length > 1) level = pairs(level).map(([left, right]) => {
    // One without a partner goes up as it is: paired with itself, two different trees would have one root.
    if (!right) return left;
    for (const caseNo of left.below) pathTo.get(caseNo)?.push({ side: 'right', hash: right.hash });
    for (const caseNo of right.below) pathTo.get(caseNo)?.push({ side: 'left', hash: left.hash });
    return { hash: nodeOf(left.hash, right.hash, digest), below: [...left.below, ...right.below] };
  });
  return { root: level[0]?.hash ?? digest('no leaves'), pathTo };
}

/** The root that a leaf and its way up lead to. */
export function rootFrom(leaf: Leaf, path: readonly Sibling[], digest: Digest): string {
  return path.reduce((at, { side, hash }) => (side === 'left' ? nodeOf(hash, at, digest) : nodeOf(at, hash, digest)), leafOf(leaf, digest));
}

function pairs<T>(row: readonly T[]): [T, T | undefined][] {
  return row.flatMap((one, index): [T, T | undefined][] => (index % 2 === 0 ? [[one, row[index + 1]]] : []));
}
