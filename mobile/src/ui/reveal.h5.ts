import { visible } from './visible';

/** Brings a part of the page into view and the focus to its first control. */
export function reveal(anchor: string): void {
  const part = visible(`[id="${anchor}"]`);
  part?.scrollIntoView({ block: 'center' });
  part?.querySelector<HTMLElement>('input,select,textarea,button')?.focus({ preventScroll: true });
}
