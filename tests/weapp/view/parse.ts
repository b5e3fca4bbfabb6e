export type Element = { tag: string; attributes: Readonly<Record<string, string>>; children: readonly Node[] };
export type Node = Element | string;

const tokens = /<!--[\s\S]*?-->|<\/(?<closed>[\w-]+)\s*>|<(?<opened>[\w-]+)(?<rest>(?:\s+[\w:-]+(?:\s*=\s*"[^"]*")?)*)\s*(?<alone>\/?)>|(?<text>[^<]+)/y;
const attribute = /([\w:-]+)(?:\s*=\s*"([^"]*)")?/g;

/** WXML as a tree. What is not well formed is refused, as WeChat refuses it. */
export function parseWxml(source: string): Node[] {
  const top: Node[] = [];
  const open: { tag: string; children: Node[] }[] = [{ tag: '', children: top }];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < source.length) {
    const from = tokens.lastIndex;
    const found = tokens.exec(source)?.groups;
    if (!found) throw new Error(`Unreadable: ${source.slice(from, from + 80)}`);
    const inside = open.at(-1) ?? { tag: '', children: top };
    if (found['text']?.trim()) inside.children.push(found['text'].trim());
    if (found['closed'] !== undefined && open.pop()?.tag !== found['closed']) throw new Error(`</${found['closed']}> closes nothing`);
    if (found['opened'] === undefined) continue;
    const children: Node[] = [];
    inside.children.push({ tag: found['opened'], attributes: attributesIn(found['rest'] ?? ''), children });
    if (!found['alone']) open.push({ tag: found['opened'], children });
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag}> is never closed`);
  return top;
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name = '', value = '']): [string, string] => [name, value]));
}
