/** Mini-programs have no keyboard to walk the materials with. */
export function nextMaterial(): void {}
