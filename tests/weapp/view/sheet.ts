import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { parseWxml, type Element, type Node } from './parse';

/** One WXML file: its templates (those of its imports too), its wxs modules, the components it may use, and what it draws. */
export type Sheet = {
  templates: ReadonlyMap<string, { children: readonly Node[]; home: Sheet }>;
  modules: Readonly<Record<string, unknown>>;
  components: ReadonlyMap<string, Sheet>;
  body: readonly Node[];
};

const read = new Map<string, Sheet>();

export function readSheet(file: string): Sheet {
  const known = read.get(file);
  if (known) return known;
  const templates = new Map<string, { children: readonly Node[]; home: Sheet }>();
  const modules: Record<string, unknown> = {};
  const components = new Map<string, Sheet>();
  const body: Node[] = [];
  const sheet: Sheet = { templates, modules, components, body };
  read.set(file, sheet);
  const beside = (path: string) => join(dirname(file), path);
  for (const node of parseWxml(readFileSync(file, 'utf8'))) {
    const { src = '', name, module = '' }: Element['attributes'] = typeof node === 'string' ? {} : node.attributes;
    const tag = typeof node === 'string' ? '' : node.tag;
    if (tag === 'import') for (const [key, value] of readSheet(beside(src)).templates) templates.set(key, value);
    else if (tag === 'wxs') modules[module] = readWxs(beside(src));
    else if (tag === 'template' && name) templates.set(name, { children: (node as Element).children, home: sheet });
    else body.push(node);
  }
  for (const [name, path] of componentsOf(file)) components.set(name, readSheet(`${beside(path)}.wxml`));
  return sheet;
}

function componentsOf(file: string): [string, string][] {
  if (file.endsWith('base.wxml')) return [];
  const { usingComponents = {} } = JSON.parse(readFileSync(file.replace(/wxml$/, 'json'), 'utf8')) as { usingComponents?: Record<string, string> };
  return Object.entries(usingComponents);
}

function readWxs(file: string): unknown {
  const module = { exports: {} };
  compileFunction(readFileSync(file, 'utf8'), ['module'])(module);
  return module.exports;
}
