/** What the keys of the desk do, by name: `T`, `1`, `?`, `ArrowDown`, and `Commit` for Ctrl/⌘+Enter. */
export type Keys = Readonly<Record<string, () => void>>;

/** Mini-programs have no keyboard of their own. */
export function useKeys(_keys: Keys, _place: 'page' | 'dialog' = 'page'): void {}
