/** Mini-programs carry all their code with them. */
export function watchForMissingCode(): void {}
