import { Architecture } from 'aws-cdk-lib/aws-lambda';
import type { ICommandHooks } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from './rights';

/** Who draws images: the checker draws what arrived anew, the officers' function draws watermarks. */
const drawing: readonly FunctionName[] = ['officer', 'checker'];
/** `sharp` is native and stays outside of bundles; these folders are all it needs on Linux x64. */
const sharp = ['sharp', 'detect-libc', '@img/colour', '@img/sharp-linux-x64', '@img/sharp-libvips-linux-x64'];
/** 宋体 for documents, in the two weights they use. */
const SONG = '@expo-google-fonts/noto-serif-sc';
const FONT = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';

/** The binaries that `npm ci` brings here are for x64, so that is where they run; nothing is fetched while bundling. */
export function architectureOf(name: FunctionName): Architecture {
  return drawing.includes(name) ? Architecture.X86_64 : Architecture.ARM_64;
}

export function nativeEnvironment(name: FunctionName): Record<string, string> {
  if (name === 'documents') return { HALL_SONG: '/var/task/song' };
  return name === 'officer' ? { HALL_FONT: '/var/task/watermark.woff' } : {};
}

/** Lays sharp, and the fonts of watermarks and documents, beside the bundles that use them. */
export function nativeHooks(name: FunctionName): ICommandHooks | undefined {
  if (name === 'documents') return { beforeInstall: () => [], beforeBundling: () => [], afterBundling: songBeside };
  if (!drawing.includes(name)) return undefined;
  return {
    beforeInstall: () => [], beforeBundling: () => [],
    afterBundling: (from, to) => [
      ...sharp.flatMap((folder) => [`mkdir -p "${to}/node_modules/${folder}"`, `cp -r "${from}/node_modules/${folder}/." "${to}/node_modules/${folder}"`]),
      ...(name === 'officer' ? [`cp "${from}/node_modules/${FONT}" "${to}/watermark.woff"`] : []),
    ],
  };
}

function songBeside(from: string, to: string): string[] {
  return ['400Regular', '700Bold'].map((weight) => `mkdir -p "${to}/song" && cp -r "${from}/node_modules/${SONG}/${weight}" "${to}/song"`);
}
