import { until } from '../../setup/until';
import type { Phone } from '../host/phone';
import type { Drawn } from './draw';
import { nameOf, pathsOf, screenOf, textOf, type Path } from './screen';

type Name = string | RegExp;
/** What a person does with the phone. Everything is found by what it is called, and waited for. */
export type Hand = {
  tap(name: Name, times?: number): Promise<void>;
  type(label: Name, value: string): Promise<void>;
  /** Waits for words on the page in front. */
  see(words: Name): Promise<void>;
};

export function handOn(phone: Phone): Hand {
  const text = () => textOf(screenOf(phone));
  return {
    async tap(name, times = 1) {
      const path = await find(phone, name, 'tap');
      for (let left = times; left > 0; left -= 1) fire(phone, path, 'tap', {});
      await phone.settle();
    },
    async type(label, value) {
      const path = await find(phone, label, 'input');
      fire(phone, path, 'focus', { value: '' });
      fire(phone, path, 'input', { value, cursor: value.length });
      fire(phone, path, 'blur', { value });
      await phone.settle();
    },
    async see(words) {
      await until(async () => matches(text(), words)).catch(() => { throw new Error(`${phone.front().route} does not say ${String(words)}:\n${text()}`); });
    },
  };
}

async function find(phone: Phone, name: Name, event: string): Promise<Path> {
  const offered = () => pathsOf(screenOf(phone)).filter((path) => path.at(-1)?.listens[event]);
  return until(async () => chosen(offered(), name)).catch(() => {
    throw new Error(`${phone.front().route} has nothing called ${String(name)} for ${event}, only: ${offered().map(called).join(' | ')}`);
  });
}

/** The one called exactly so, else one whose name has these words in it; the last, because what lies on top and inside comes last. */
function chosen(offered: readonly Path[], name: Name): Path | undefined {
  return offered.filter((path) => called(path) === name).at(-1) ?? offered.filter((path) => matches(called(path), name)).at(-1);
}

function matches(text: string, words: Name): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text);
}

function called(path: Path): string {
  const one = path.at(-1);
  return one ? nameOf(one) : '';
}

/** A tap goes from where it happened to everything around it that listens, until something stops it. */
function fire(phone: Phone, path: Path, type: string, detail: object): void {
  const page = phone.front();
  for (const node of [...path].reverse()) {
    const heard = node.listens[type];
    if (!heard) continue;
    page.call(heard.method, { type, detail, timeStamp: Date.now(), target: marksOf(path.at(-1)), currentTarget: marksOf(node), touches: [], changedTouches: [] });
    if (heard.stops || type !== 'tap') return;
  }
}

function marksOf(node: Drawn | undefined) {
  return { id: node?.attributes['id'], dataset: { sid: node?.attributes['data-sid'] } };
}
