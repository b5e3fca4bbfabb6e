import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allPages, BUILT, readAppJson } from './host/app-json';
import { filesOf, sizesOf } from './package/files';
import { findingsIn } from './package/lint';
import { declared, location, privateData } from './package/names';
import { parseWxml } from './view/parse';

const KB = 1024;
const app = readAppJson(BUILT);
const files = filesOf(BUILT);
const isThere = (file: string) => existsSync(join(BUILT, file));
const ending = (...ends: string[]) => files.filter(({ name }) => ends.some((end) => name.endsWith(end)));

test('every page of app.json is there, once, in its own package', () => {
  const pages = allPages(app);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.flatMap((page) => ['.js', '.json', '.wxml'].map((end) => page + end)).filter((file) => !isThere(file))).toEqual([]);
  const roots = app.subPackages.map((one) => one.root);
  expect(roots.filter((one) => roots.some((other) => one !== other && one.startsWith(`${other}/`)))).toEqual([]);
  expect(app.pages.filter((page) => roots.some((one) => page.startsWith(`${one}/`)))).toEqual([]);
});

test('what is loaded ahead exists and is small enough for WeChat', () => {
  const sizes = sizesOf(app, files);
  for (const [page, { packages }] of Object.entries(app.preloadRule ?? {})) {
    expect(allPages(app)).toContain(page);
    expect(packages.filter((one) => sizes[one] === undefined)).toEqual([]);
    expect(packages.reduce((sum, one) => sum + (sizes[one] ?? 0), 0)).toBeLessThanOrEqual(2048 * KB);
  }
});

test('tabs, components, imports and themes name files that are there', () => {
  expect((app.tabBar?.list ?? []).filter(({ pagePath }) => !app.pages.includes(pagePath))).toEqual([]);
  const imported = ending('.wxml', '.wxss').flatMap(({ name, text }) => [...text.matchAll(/(?:<(?:import|include|wxs)[^>]*src=|@import )"([^"]+)"/g)].map(([, path = '']) => join(dirname(name), path)));
  const components = ending('.json').flatMap(({ name, text }) => {
    const { usingComponents = {} } = JSON.parse(text) as { usingComponents?: Record<string, string> };
    return Object.values(usingComponents).flatMap((path) => ['.js', '.json', '.wxml'].map((end) => join(dirname(name), path + end)));
  });
  expect([...imported, ...components].filter((file) => !isThere(file))).toEqual([]);
  const theme = JSON.parse(ending(app.themeLocation ?? 'theme.json')[0]?.text ?? '{}') as Record<'light' | 'dark', Record<string, string>>;
  const asked = Object.values(app.window ?? {}).filter((value) => String(value).startsWith('@')).map((value) => String(value).slice(1));
  expect(asked.filter((name) => !theme.light[name] || !theme.dark[name])).toEqual([]);
});

test('the main package and every subpackage stay small', () => {
  const { main = 0, ...subs } = sizesOf(app, files);
  expect(main).toBeLessThanOrEqual(700 * KB);
  expect(Object.entries(subs).filter(([, bytes]) => bytes > 500 * KB)).toEqual([]);
  expect(Object.keys(subs).sort()).toEqual(app.subPackages.map((one) => one.root).sort());
});

test('every script is ES5, runs no text as code and calls nothing a phone refuses', () => {
  const thisOfOldEngines = { file: 'runtime.js', about: 'The Function constructor is eval.' };
  expect(findingsIn(files)).toEqual([thisOfOldEngines]);
});

test('what touches private data is declared', () => {
  expect(declared.filter((name) => !privateData.includes(name) || !files.some(({ text }) => text.includes(`.${name}(`)))).toEqual([]);
  expect(app.requiredPrivateInfos ?? []).toEqual(declared.filter((name) => location.includes(name)));
  expect(app.permission).toBeUndefined();
  expect(ending('.wxml').filter(({ text }) => /<(camera|live-pusher|live-player|web-view|ad|official-account)[\s>]/.test(text))).toEqual([]);
});

test('styles fetch nothing and use only what WXSS knows', () => {
  for (const { name, text } of ending('.wxss')) {
    const fetched = [...text.matchAll(/url\(\s*["']?([^"')]{0,40})/g)].map(([, at = '']) => at).filter((at) => !at.startsWith('data:'));
    const everything = text.replace(/"[^"]*"|\/\*[\s\S]*?\*\//g, '""').match(/(^|[,{}\s>+~])\*(?=[\s,{:>+~.])/g) ?? [];
    expect({ name, fetched, everything }).toEqual({ name, fetched: [], everything: [] });
  }
});

test('no address but the hall’s own', () => {
  const onlyNames = ['www.w3.org', 'reactjs.org', 'taro.com'];
  const hosts = ending('.js', '.wxml', '.wxss', '.wxs', '.json').flatMap(({ text }) => [...text.matchAll(/\/\/([a-z0-9][\w-]*(?:\.[\w-]+)+)/gi)].map(([, host = '']) => host));
  expect([...new Set(hosts)].filter((host) => !onlyNames.includes(host))).toHaveLength(1);
});

test('every WXML file can be read', () => {
  for (const { text } of ending('.wxml')) expect(() => parseWxml(text)).not.toThrow();
});
