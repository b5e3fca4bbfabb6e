/** Mini-programs have no keyboard of their own. */
export function walkLines(_by: 1 | -1): void {}

export function lineInFocus(): number {
  return -1;
}

export function focusOnSearch(): void {}
