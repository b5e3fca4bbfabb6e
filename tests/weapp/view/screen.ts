import { join } from 'node:path';
import type { Phone } from '../host/phone';
import { draw, type Drawn } from './draw';
import { readSheet } from './sheet';

export type Screen = readonly (Drawn | string)[];

/** What the page in front shows now. */
export function screenOf(phone: Phone): Screen {
  const page = phone.front();
  return draw(readSheet(join(phone.root, `${page.route}.wxml`)), page.data);
}

/** Everything that can be read on it, a line for each piece. */
export function textOf(screen: Screen): string {
  return pieces(screen).join('').replace(/\n+/g, '\n').trim();
}

function pieces(screen: Screen): string[] {
  return screen.flatMap((node) => (typeof node === 'string' ? [node] : node.tag === 'text' && !isBlock(node) ? pieces(node.children) : ['\n', ...pieces(node.children), '\n']));
}

function isBlock({ attributes }: Drawn): boolean {
  return String(attributes['class'] ?? '').split(' ').includes('block');
}

/** What a screen reader calls it: its label, else its words. */
export function nameOf({ attributes, children }: Drawn): string {
  const { 'aria-label': label } = attributes;
  return label ? String(label) : textOf(children).replace(/\n/g, ' ');
}

/** Each component with everything it lies in, from the outside in. */
export type Path = readonly Drawn[];
export function pathsOf(screen: Screen, above: Path = []): Path[] {
  return screen.flatMap((node) => (typeof node === 'string' ? [] : [[...above, node], ...pathsOf(node.children, [...above, node])]));
}
