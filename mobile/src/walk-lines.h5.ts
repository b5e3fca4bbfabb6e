import { visible } from './ui/visible';

/** Puts the focus on the line after or before the one that has it, or else the one that is open. */
export function walkLines(by: 1 | -1): void {
  const lines = linesShown();
  const at = lines.findIndex((line) => line === document.activeElement);
  const from = at >= 0 ? at : lines.findIndex((line) => line.getAttribute('aria-current') === 'true');
  const next = from < 0 ? lines[0] : lines[Math.min(Math.max(from + by, 0), lines.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** Which line has the focus; -1 for none. */
export function lineInFocus(): number {
  return linesShown().findIndex((line) => line.parentElement?.contains(document.activeElement));
}

export function focusOnSearch(): void {
  visible('#queue-search')?.focus();
}

function linesShown(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.queue-line,.claim-line')].filter((line) => line.offsetParent !== null);
}
