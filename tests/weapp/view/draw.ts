import { fieldsOf, valueOf, type Scope } from './expression';
import type { Element, Node } from './parse';
import type { Sheet } from './sheet';

/** What stands on the screen: a native component with its attributes and the events it listens to. */
export type Drawn = { tag: string; attributes: Record<string, unknown>; listens: Record<string, { method: string; stops: boolean }>; children: (Drawn | string)[] };
type Place = { sheet: Sheet; components: Sheet['components']; scope: Scope };

/** The tree that a page's WXML makes of its data. */
export function draw(sheet: Sheet, data: Scope): (Drawn | string)[] {
  return drawAll(sheet.body, { sheet, components: sheet.components, scope: { ...sheet.modules, ...data } });
}

function drawAll(nodes: readonly Node[], place: Place): (Drawn | string)[] {
  let isTaken = false;
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [String(valueOf(node, place.scope) ?? '')];
    const { 'wx:if': when, 'wx:elif': orWhen, 'wx:else': otherwise, 'wx:for': each } = node.attributes;
    if (when !== undefined) isTaken = Boolean(valueOf(when, place.scope));
    else if (orWhen !== undefined || otherwise !== undefined) {
      if (isTaken) return [];
      isTaken = otherwise !== undefined || Boolean(valueOf(orWhen ?? '', place.scope));
    }
    if ((when ?? orWhen) !== undefined && !isTaken) return [];
    if (each === undefined) return drawOne(node, place);
    const items = (valueOf(each, place.scope) ?? []) as readonly unknown[];
    return items.flatMap((item, index) => drawOne(node, { ...place, scope: { ...place.scope, item, index } }));
  });
}

function drawOne(node: Element, place: Place): (Drawn | string)[] {
  if (node.tag === 'block') return drawAll(node.children, place);
  if (node.tag === 'template') return drawTemplate(node, place);
  const component = place.components.get(node.tag);
  const { attributes, listens } = attributesOf(node, place.scope);
  if (component) return drawAll(component.body, { sheet: component, components: component.components, scope: { ...component.modules, ...attributes } });
  return [{ tag: node.tag, attributes, listens, children: drawAll(node.children, place) }];
}

function drawTemplate({ attributes: { is = '', data = '' } }: Element, place: Place): (Drawn | string)[] {
  const name = String(valueOf(is, place.scope));
  const template = place.sheet.templates.get(name);
  if (!template) throw new Error(`There is no template ${name}`);
  return drawAll(template.children, { ...place, sheet: template.home, scope: { ...template.home.modules, ...fieldsOf(data, place.scope) } });
}

function attributesOf({ attributes: written }: Element, scope: Scope) {
  const attributes: Drawn['attributes'] = {};
  const listens: Drawn['listens'] = {};
  for (const [name, source] of Object.entries(written)) {
    const [, way, event] = /^(bind|catch):?(\w+)$/.exec(name) ?? [];
    if (event) listens[event] = { method: source, stops: way === 'catch' };
    else if (!name.startsWith('wx:')) attributes[name] = valueOf(source, scope);
  }
  return { attributes, listens };
}
