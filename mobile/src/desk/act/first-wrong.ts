/** Mini-programs show what is wrong where it is. */
export function firstWrong(): void {}
