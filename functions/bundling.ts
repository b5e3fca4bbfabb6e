import type { BuildOptions } from 'esbuild';

/** How a Lambda is bundled, deployed and on one machine alike: the SDK inside, because that starts faster. */
export const bundling = {
  bundle: true, platform: 'node', target: 'node20', format: 'cjs', minify: true, keepNames: true, sourcemap: false, legalComments: 'none', logLevel: 'error',
  // Native: installed beside the bundles that draw images, asked for by nobody else.
  external: ['sharp'],
} as const satisfies BuildOptions;
