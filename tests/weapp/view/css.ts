import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const own = 'view|text|input|textarea|button|image|picker|scroll-view|label|form';
/** What WeChat's own sheet says of its elements. */
const native = 'body{margin:0}wx-view,wx-picker,wx-scroll-view{display:block}wx-input input,wx-textarea textarea{font:inherit;color:inherit;border:0;padding:0;background:none;width:100%}';

/** The styles of a page as a browser reads them: the app's own, then the page's. */
export function toCss(root: string, route: string, width: number): string {
  return [native, ...['app.wxss', `${route}.wxss`].map((file) => translated(withImports(join(root, file)), width))].join('\n');
}

function withImports(file: string): string {
  return readFileSync(file, 'utf8').replace(/@import\s+"([^"]+)";?/g, (_, path: string) => withImports(join(dirname(file), path)));
}

/** Only selectors are rewritten: what stands before a brace, up to the brace or semicolon before it. */
function translated(wxss: string, width: number): string {
  const selectors = wxss.replace(/(^|[{}])([^{};@]+)(?=\{)/g, (_, before: string, selector: string) => before + elements(selector));
  return selectors.replace(/(-?[\d.]+)rpx/g, (_, size: string) => `${(Number(size) * width) / 750}px`);
}

function elements(selector: string): string {
  return selector.replace(/(^|[\s,>+~(])page(?![\w-])/g, '$1body').replace(new RegExp(`(^|[\\s,>+~(])(${own})(?![\\w-])`, 'g'), '$1wx-$2');
}
