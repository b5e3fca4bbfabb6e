/** Puts the focus on a heading after what had it is gone. */
export function focusOn(id: string): void {
  const heading = document.getElementById(id);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
