import Taro from '@tarojs/taro';
import { create } from 'zustand';
import { converterFrom } from '../../shared/words/traditional';
import { documentIsIn } from './document-script';

export type Script = 'hans' | 'hant';
type ScriptStore = { script: Script; write(script: Script): Promise<void> };

const KEPT = 'script';
const known = new Map<string, string>();
let convert: ((text: string) => string) | null = null;

/** 简体 or 繁體: how everything that is shown is written. What people type is never touched. */
export const useScript = create<ScriptStore>((set) => ({
  script: 'hans',
  async write(script) {
    if (script === 'hant') convert ??= converterFrom((await import('../.generated/traditional')).traditional);
    Taro.setStorageSync(KEPT, script);
    documentIsIn(script);
    set({ script });
  },
}));

/** As it was written last time on this device. */
export function writeAsBefore(): void {
  if (Taro.getStorageSync(KEPT) === 'hant') void useScript.getState().write('hant');
}

const TOLD = ['children', 'label', 'placeholder', 'title'] as const;

/** The properties of a part with everything that is read in the characters that were chosen. */
export function shown<P extends object>(props: P): P {
  if (!convert || useScript.getState().script === 'hans') return props;
  const read: Partial<Record<(typeof TOLD)[number], unknown>> = props;
  return { ...props, ...Object.fromEntries(TOLD.filter((key) => key in read).map((key) => [key, written(read[key])])) };
}

/** A sentence in the characters that were chosen; anything else as it is. */
export function written<T>(shown: T): T {
  if (!convert || useScript.getState().script === 'hans') return shown;
  if (Array.isArray(shown)) return shown.map(written) as T;
  return typeof shown === 'string' ? (inTraditional(shown, convert) as T) : shown;
}

function inTraditional(text: string, turn: (text: string) => string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const after = turn(text);
  known.set(text, after);
  return after;
}
