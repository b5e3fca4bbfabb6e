/** Mini-programs move the focus of screen readers by themselves. */
export function focusOn(_className: string): void {}
