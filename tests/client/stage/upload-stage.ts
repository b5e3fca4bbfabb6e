import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { compileString } from 'sass';

export type UploadStage = { address: string; close(): void };

/** The upload field alone, on an address of its own that passes what it asks on to a hall. Browsers let only a page that came from this machine talk to a bucket on it. */
export async function openUploadStage(hall: string): Promise<UploadStage> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'upload-scene.tsx')], bundle: true, write: false, format: 'iife', jsx: 'automatic', loader: { '.scss': 'empty' },
    alias: { '@tarojs/taro': join(__dirname, 'taro-web.ts') }, resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js'],
    define: { HALL_ORIGIN: '""', 'process.env.NODE_ENV': '"production"', 'process.env.TARO_ENV': '"h5"' },
  });
  const style = ['styles/tokens.scss', 'ui/reset.h5.scss', 'styles/base.scss', 'styles/kit.scss', 'styles/frame.scss', 'uploads/uploads.scss'].map((file) => styleOf(join('mobile/src', file))).join('');
  const page = `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><style>${style}</style><div class="root" id="stage"></div><script src="/stage.js"></script>`;
  const server = createServer((asked, answer) => {
    if (asked.url?.startsWith('/api/')) {
      const passed = request(hall + asked.url, { method: asked.method, headers: asked.headers }, (its) => its.pipe(answer.writeHead(its.statusCode ?? 500, its.headers)));
      asked.pipe(passed.on('error', () => answer.destroy()));
    } else if (asked.url === '/stage.js') answer.setHeader('Content-Type', 'text/javascript').end(outputFiles[0]?.text);
    else answer.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const place = server.address();
  return {
    address: `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function styleOf(file: string): string {
  return compileString(readFileSync(file, 'utf8'), { url: new URL(`file://${join(process.cwd(), file)}`) }).css;
}
