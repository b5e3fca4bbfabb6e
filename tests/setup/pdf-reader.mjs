import { readFileSync, writeFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import jsqrModule from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a PDF as a stranger's viewer would: the text of its pages, and every page as a picture. In a process of its own, because pdf.js is a module. */
const [, , path, picture] = process.argv;
const jsqr = jsqrModule.default ?? jsqrModule;
const SCALE = 2;
const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
const pages = [];
for (let at = 1; at <= document.numPages; at += 1) {
  const page = await document.getPage(at);
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: SCALE });
  const canvas = createCanvas(viewport.width, viewport.height);
  await page.render({ canvas, viewport }).promise;
  if (picture) writeFileSync(`${picture}-${at}.png`, canvas.toBuffer('image/png'));
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  pages.push({ text: items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''), qr: jsqr(data, width, height)?.data ?? null });
}
const { info } = await document.getMetadata();
process.stdout.write(JSON.stringify({ pages, title: info.Title ?? null, language: info.Language ?? null }));
