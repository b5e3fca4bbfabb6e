import { defineConfig } from '@tarojs/cli';
import path from 'node:path';
import webpack from 'webpack';
import { components } from './aria';
import { writeIcons } from './icons';
import { writeTraditional } from './traditional';
import { isFirstPage } from './first-page';
import { WebFiles } from './web-files';

writeIcons();
writeTraditional();

/** Code outside `src` that has to be compiled down as well: our own rules and words, and libraries that ship modern syntax. */
const shared = path.resolve(__dirname, '../../shared');
const generated = path.resolve(__dirname, '../.generated');
const alsoCompiled = [(file: string) => file.startsWith(shared) || file.startsWith(generated) || /node_modules[\\/](@tanstack|valibot|zustand)[\\/]/.test(file)];
const inPixels = { pxtransform: { enable: false, config: {} } };

export default defineConfig<'webpack5'>(async () => ({
  projectName: 'dayu-hall',
  date: '2026-11-22',
  framework: 'react',
  designWidth: 390,
  deviceRatio: { 390: 1 },
  sourceRoot: 'src',
  output: { clean: true },
  // The development server empties its folder; it must not be the one that is served.
  outputRoot: `../dist/${process.env.TARO_ENV ?? 'h5'}${process.env.NODE_ENV === 'development' ? '-dev' : ''}`,
  // prebundle makes a production build six times as large.
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: [['@tarojs/plugin-inject', { components }]],
  defineConstants: { HALL_ORIGIN: JSON.stringify(process.env.TARO_ENV === 'h5' ? '' : process.env.HALL_ORIGIN ?? 'http://127.0.0.1:3721') },
  // Taro's own `quote_keys: true` prints private fields as `#"name"`: a blank page and exit code 0.
  terser: { enable: true, config: { keep_fnames: false, output: { comments: false, quote_keys: false, keep_quoted_props: false } } },
  mini: {
    compile: { include: alsoCompiled },
    postcss: inPixels,
    webpackChain(chain) {
      // Mini-programs have no AbortController; without one every query stays pending, silently.
      chain.plugin('abort').use(webpack.ProvidePlugin, [{ AbortController: [path.resolve(__dirname, '../polyfill/abort.js'), 'AbortController'] }]);
    },
  },
  h5: {
    publicPath: './',
    staticDirectory: 'static',
    // Named by what is in them: servers may tell browsers to keep them for ever.
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
    useHtmlComponents: true,
    compile: { include: alsoCompiled },
    postcss: { ...inPixels, autoprefixer: { enable: true, config: {} }, htmltransform: { enable: false, config: {} } },
    router: { mode: 'hash', ...(process.env.HALL_KIT === 'yes' || process.env.NODE_ENV === 'development' ? { customRoutes: { '/kit/kit': '/kit' } } : {}) },
    webpackChain(chain) {
      if (process.env.NODE_ENV === 'production') chain.plugin('web-files').use(WebFiles);
      // What two pages share is sent once; what only a feature's own pages share comes with the feature.
      const once = { minChunks: 2, minSize: 0, enforce: true };
      const ofFeature = (name: string) => ({ ...once, name, priority: 1, test: new RegExp(`[\\\\/](src|screens|contract)[\\\\/]${name}([\\\\/]|\\.ts)`) });
      const desk = { ...ofFeature('desk'), test: /[\\/](src|screens|contract)[\\/](desk[-.\\/]|(checks|queue|batch|hand-over|visits|calendar)\.ts)|[\\/]words[\\/]refusals\.ts|[\\/]domain[\\/](visits[\\/]|people[\\/]officer\.ts|cases[\\/](case|report-visit|officer-actions|queue-filters|check-promise|lease|step|party)\.ts)/ };
      // What applicants and the desk write to each other, and what both are told of the clock.
      const messages = { ...once, name: 'messages', priority: 1, test: /[\\/](src|screens|contract)[\\/](messages|case-clock)([\\/]|\.ts)/ };
      // Also what pages and the sender of uploads share: the first page needs none of it.
      const uploads = { ...once, name: 'uploads', priority: 1, test: /[\\/](src|screens)[\\/]uploads([\\/]|\.ts)|[\\/]shared[\\/](domain|contract|words)[\\/]files([\\/]|\.ts)/ };
      // What pages about materials and licences share.
      const papers = { ...once, name: 'papers', priority: 1, test: /[\\/](src[\\/](cases[\\/]|licences[\\/]|consent|ways-|chosen|question|ui[\\/]((choice|fixed)-field|timeline)|styles[\\/](consent|ways))|screens[\\/](ways|expected|consent|owed|promises|receipts|licences|supplement|case\.ts)|words[\\/](authorisation|licences)|contract[\\/](proofs|licences)|licences[\\/]authorisation|cases[\\/](choices|notice|procedure)\.ts|domain[\\/]promises[\\/])/ };
      // What a case's page, the desk's and the page of checks say of documents.
      const documents = { ...once, name: 'documents', priority: 1, test: /[\\/](screens|words|domain|contract)[\\/]documents([\\/]|\.ts)/ };
      // What the pages about policies share, the tab that leads to them included.
      const benefits = { ...once, name: 'benefits', priority: 1, test: /[\\/](src[\\/]benefits[\\/]|screens[\\/]benefit|contract[\\/](benefits|publish|policy-shape)|domain[\\/]benefits[\\/]|words[\\/](benefit-reasons|money))/ };
      // What several pages share and the first one does not need.
      const later = { ...once, name: 'later', priority: 0.5, test: (module: webpack.Module, { chunkGraph }: { chunkGraph: webpack.ChunkGraph }) => !chunkGraph.getModuleChunks(module).some((chunk) => isFirstPage(chunk, chunkGraph)) };
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: { default: false, defaultVendors: false, shared: { ...once, name: 'shared' }, later, apply: ofFeature('apply'), desk, messages, uploads, papers, documents, benefits, board: ofFeature('board') },
      });
      // Browsers of 2021 have fetch and AbortController, and nothing here asks by JSONP.
      const nothing = path.resolve(__dirname, '../polyfill/nothing.js');
      for (const old of ['whatwg-fetch', 'abortcontroller-polyfill/dist/abortcontroller-polyfill-only', 'jsonp-retry']) chain.resolve.alias.set(old, nothing);
    },
    devServer: { port: 10086, open: false, proxy: [{ context: ['/api'], target: process.env.HALL_ORIGIN ?? 'http://127.0.0.1:3721' }] },
  },
}));
