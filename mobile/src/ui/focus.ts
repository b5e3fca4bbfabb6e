/** Mini-programs move the focus of screen readers by themselves. */
export function focusOn(_id: string): void {}
