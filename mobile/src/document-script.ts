/** Mini-programs have no document. */
export function documentIsIn(_script: 'hans' | 'hant'): void {}
