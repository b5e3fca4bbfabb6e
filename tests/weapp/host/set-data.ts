import { isFields, type Fields } from './fields';

/** `root.cn.[0].v` and `a[1].b` as steps. */
export function stepsOf(path: string): string[] {
  return path.replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean);
}

/** Puts a value where its path says, making what lies on the way. */
export function putAt(data: Fields, path: string, value: unknown): void {
  const steps = stepsOf(path);
  let at: Fields = data;
  steps.slice(0, -1).forEach((step, index) => {
    const found = at[step];
    const next: unknown = isFields(found) ? found : /^\d+$/.test(steps[index + 1] ?? '') ? [] : {};
    at[step] = next;
    at = next as Fields;
  });
  at[steps.at(-1) ?? ''] = value;
}

/** Values that do not survive the way to the view: WeChat drops them and warns. */
export function unsendable(change: Fields): string[] {
  return Object.entries(change).filter(([, value]) => value === undefined || typeof value === 'function' || typeof value === 'symbol').map(([path]) => path);
}
