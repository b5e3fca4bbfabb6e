import type { OpenPage } from './page';

const DEEPEST = 10;
type Asked = { url: string };
export type Navigation = {
  navigateTo(asked: Asked): void;
  redirectTo(asked: Asked): void;
  reLaunch(asked: Asked): void;
  switchTab(asked: Asked): void;
  navigateBack(asked?: { delta?: number }): void;
};

/** The pages that lie on each other, the one in front last. A move that WeChat would refuse throws. */
export function makeStack(pages: OpenPage[], make: (route: string, query: string) => OpenPage, tabs: readonly string[]): Navigation {
  const front = () => pages.at(-1);
  const close = (page: OpenPage | undefined) => page?.call('onUnload');
  const open = ({ url }: Asked) => {
    if (!url.startsWith('/')) throw new Error(`page "${url}" is not absolute`);
    const [route = '', query = ''] = url.slice(1).split('?');
    if (tabs.includes(route)) throw new Error('can not navigate to a tabbar page');
    const page = make(route, query);
    pages.push(page);
    for (const step of ['onLoad', 'onShow', 'onReady']) page.call(step, step === 'onLoad' ? page.options : undefined);
  };
  return {
    navigateTo(asked) {
      if (pages.length >= DEEPEST) throw new Error('webview count limit exceed');
      front()?.call('onHide');
      open(asked);
    },
    redirectTo(asked) {
      close(pages.pop());
      open(asked);
    },
    reLaunch(asked) {
      while (pages.length > 0) close(pages.pop());
      open(asked);
    },
    switchTab({ url }) {
      throw new Error(`${url} is not a tab: app.json has no tabBar`);
    },
    navigateBack(asked) {
      if (pages.length < 2) throw new Error('cannot navigate back at first page');
      for (let left = Math.min(asked?.delta ?? 1, pages.length - 1); left > 0; left -= 1) close(pages.pop());
      front()?.call('onShow');
    },
  };
}

/** As WeChat hands them over: what was encoded stays encoded. */
export function optionsOf(query: string): Record<string, string> {
  return Object.fromEntries(query.split('&').filter(Boolean).map((pair): [string, string] => {
    const [key = '', ...value] = pair.split('=');
    return [key, value.join('=')];
  }));
}
