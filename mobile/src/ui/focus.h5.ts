import { visible } from './visible';

/** Puts the focus on a heading after what had it is gone. */
export function focusOn(className: string): void {
  const heading = visible(`.${className}`);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
