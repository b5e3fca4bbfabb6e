import { visible } from '../ui/visible';

/** The next material gets the focus, after the last the first again: its file if it can be looked at, else itself. */
export function nextMaterial(): void {
  const all = [...(visible('.desk-proofs')?.querySelectorAll<HTMLElement>('.proof') ?? [])];
  const next = all[(all.findIndex((one) => one.contains(document.activeElement)) + 1) % all.length];
  const file = next?.querySelector<HTMLElement>('.proof-file button');
  next?.setAttribute('tabindex', '-1');
  (file ?? next)?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
