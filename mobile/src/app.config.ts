import { kitWords } from '../../shared/words/screens/kit';
import { pages, tabs } from './routes';

const inMain: readonly string[] = tabs.map((tab) => pages[tab]);
/** The kit's story page is in a build only when it is asked for: HALL_KIT=yes npm run build:h5. */
const hasKit = process.env.HALL_KIT === 'yes' || process.env.NODE_ENV === 'development';
const inFeatures = [...Object.values(pages).filter((page) => !inMain.includes(page)), ...(hasKit ? ['/kit/kit'] : [])];
const roots = [...new Set(inFeatures.map((page) => page.split('/')[1] ?? ''))];

export default defineAppConfig({
  pages: inMain.map((page) => page.slice(1)),
  subPackages: roots.map((root) => ({
    root,
    pages: inFeatures.filter((page) => page.startsWith(`/${root}/`)).map((page) => page.slice(root.length + 2)),
  })),
  preloadRule: {
    'tabs/home': { network: 'wifi', packages: ['items'] },
    'items/guide': { network: 'all', packages: ['apply'] },
  },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  window: {
    navigationBarTitleText: kitWords.hall,
    // Mini-programs draw their own bar, in the colours of `theme.json`; the web draws none.
    ...(process.env.TARO_ENV === 'h5'
      ? { navigationStyle: 'custom' as const }
      : { navigationBarBackgroundColor: '@bar', navigationBarTextStyle: '@barText' as 'black', backgroundColor: '@bar' }),
  },
});
