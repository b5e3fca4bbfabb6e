import { defineConfig } from '@tarojs/cli';

/** What `taro init` writes for React and webpack, with nothing tuned. */
export default defineConfig<'webpack5'>(async () => ({
  projectName: 'empty-app',
  date: '2026-11-22',
  framework: 'react',
  compiler: 'webpack5',
  cache: { enable: false },
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: '../../../dist/empty-app',
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[hash].css', chunkFilename: 'css/[name].[chunkhash].css' },
    postcss: { autoprefixer: { enable: true, config: {} } },
  },
}));
