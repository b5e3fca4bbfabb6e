import { create } from 'zustand';

const LONG_ENOUGH_TO_READ_MS = 3_000;

/** The sentence a toast shows now, on whichever page is open. */
export const useSaid = create<{ sentence: string | null }>(() => ({ sentence: null }));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing; it goes by itself. */
export function say(sentence: string): void {
  clearTimeout(timer);
  useSaid.setState({ sentence });
  timer = setTimeout(() => useSaid.setState({ sentence: null }), LONG_ENOUGH_TO_READ_MS);
}
