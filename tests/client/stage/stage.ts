import { build } from 'esbuild';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { phone } from '../../setup/browser';

const SITE = 'http://stage.test';

/** The parts of the web client alone in a real browser: bundled here, answered from memory, no hall behind them. */
export async function openStage(browser: Browser): Promise<(scene: string) => Promise<Page>> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'scenes.tsx')], bundle: true, write: false, format: 'iife', jsx: 'automatic', loader: { '.scss': 'empty' },
    alias: { '@tarojs/taro': join(__dirname, 'taro.ts') }, resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js'],
    define: { HALL_ORIGIN: '""', 'process.env.NODE_ENV': '"production"', 'process.env.TARO_ENV': '"h5"' },
  });
  const page = await browser.newPage({ viewport: phone });
  page.setDefaultTimeout(5_000);
  await page.route(`${SITE}/**`, (route) => (route.request().url().endsWith('/scenes.js')
    ? route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' })
    : route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><html lang="zh"><div id="stage"></div><script src="/scenes.js"></script>' })));
  return async (scene) => {
    await page.goto(`${SITE}/${scene}`);
    return page;
  };
}
