import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation, Compiler } from 'webpack';
import { isHome, shell } from './shell';

const PAGE = 'index.html';
const PLACE = '<div id="app"></div>';
const HOME = './tabs/home';

/** What only the web has: the first picture inside the page itself, and the worker that keeps the files. */
export class WebFiles {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('WebFiles', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'WebFiles', stage }, () => this.write(compiler, compilation));
    });
  }

  private write({ webpack: { sources } }: Compiler, compilation: Compilation): void {
    const page = compilation.getAsset(PAGE);
    if (!page) return;
    const before = page.source.source().toString();
    if (!before.includes(PLACE)) throw new Error(`${PAGE} has no ${PLACE}`);
    const home = compilation.chunkGroups.find(({ origins }) => origins.some(({ request }) => request === HOME));
    if (!home) throw new Error(`Nothing loads ${HOME}`);
    const html = withFiles(withShell(before), home.getFiles());
    const files = compilation.getAssets().map(({ name }) => name).filter((name) => /\.[0-9a-f]{8}\.(js|css)$/.test(name)).sort();
    const worker = readFileSync(path.join(__dirname, 'service-worker.js'), 'utf8');
    const version = createHash('sha256').update(worker).update(html).update(files.join()).digest('hex').slice(0, 12);
    compilation.updateAsset(PAGE, new sources.RawSource(html));
    compilation.emitAsset('sw.js', new sources.RawSource(worker.replace('__VERSION__', version).replace('__FILES__', JSON.stringify(files))));
  }
}

/** The styles no longer stand in the way of the first picture; the shell stays until they are there. */
function withShell(html: string): string {
  return html
    .replace(/<link href="([^"]+\.css)" rel="stylesheet">/, '<link id="looks" href="$1" rel="stylesheet" media="print" onload="this.media=\'all\';this.dataset.on=1;document.documentElement.dataset.dressed=1" onerror="document.documentElement.dataset.dressed=1"><noscript><link href="$1" rel="stylesheet"></noscript>')
    .replace(PLACE, `${shell()}${PLACE}`);
}

/** Home's own files are asked for beside the app's, not after the app has run; opened elsewhere, nothing is. */
function withFiles(html: string, files: readonly string[]): string {
  const script = `${isHome}&&${JSON.stringify(files)}.forEach(function(f){var l=document.createElement('link');l.rel='preload';l.as=/css$/.test(f)?'style':'script';l.href=f;document.head.appendChild(l)})`;
  return html.replace('</title>', `</title><script>${script}</script>`);
}
