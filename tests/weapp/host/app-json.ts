import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the package is that tests look at; tests/setup/global-setup.ts has it built. */
export const BUILT = 'dist/weapp';

export type AppJson = {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
  preloadRule?: Record<string, { network: string; packages: string[] }>;
  tabBar?: { list: { pagePath: string }[] };
  requiredPrivateInfos?: string[];
  permission?: Record<string, unknown>;
  themeLocation?: string;
  window?: Record<string, unknown>;
};

export function readAppJson(root: string): AppJson {
  return JSON.parse(readFileSync(join(root, 'app.json'), 'utf8')) as AppJson;
}

/** Every page by its full path, those of the main package first. */
export function allPages(app: AppJson): string[] {
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
}

/** The root of the subpackage that a file belongs to, or `main`. */
export function packageOf(app: AppJson, file: string): string {
  return app.subPackages.find(({ root }) => file.startsWith(`${root}/`))?.root ?? 'main';
}
