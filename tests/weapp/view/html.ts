import type { Drawn } from './draw';
import type { Screen } from './screen';

const spoken = /^(id|class|style|aria-[a-z]+|data-[a-z]+)$/;

/** The screen as HTML, in the elements WeChat itself makes: `view` becomes `wx-view`. */
export function toHtml(nodes: Screen): string {
  return nodes.map((node) => (typeof node === 'string' ? escaped(node) : elementOf(node))).join('');
}

function elementOf({ tag, attributes, children }: Drawn): string {
  const written = Object.entries(attributes).filter(([name, value]) => spoken.test(name) && value !== undefined && value !== '' && value !== false);
  const text = written.map(([name, value]) => ` ${name === 'aria-role' ? 'role' : name}="${escaped(String(value))}"`).join('');
  return `<wx-${tag}${text}>${inside(tag, attributes)}${toHtml(children)}</wx-${tag}>`;
}

function inside(tag: string, { value = '', placeholder = '' }: Drawn['attributes']): string {
  if (tag === 'input') return `<input value="${escaped(String(value))}" placeholder="${escaped(String(placeholder))}">`;
  return tag === 'textarea' ? `<textarea placeholder="${escaped(String(placeholder))}">${escaped(String(value))}</textarea>` : '';
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
