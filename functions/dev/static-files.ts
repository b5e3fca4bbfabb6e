import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json',
};

export type StaticFiles = (request: IncomingMessage, response: ServerResponse, path: string) => void;

/** The built client from a folder: hashed files are kept for ever, the page itself is asked for again. */
export function staticFiles(folder: string): StaticFiles {
  return (request, response, path) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, path) : undefined;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const isHashed = /\.[0-9a-f]{8,}\./.test(file) || /\/(js|css|static)\//.test(file);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const isText = !/^(image\/(png|x-icon)|font|application\/octet)/.test(type) && String(request.headers['accept-encoding'] ?? '').includes('gzip');
    const contents = readFileSync(file);
    response.writeHead(200, {
      'Content-Type': type, 'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache', 'X-Content-Type-Options': 'nosniff',
      ...(isText ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(isText ? gzipSync(contents) : contents);
  };
}

/** A file inside the folder and nowhere else; the page itself for `/`. */
function fileFor(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
