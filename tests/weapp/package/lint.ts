import { Linter } from 'eslint';
import { absent, declared, forbidden, privateData } from './names';
import type { PackedFile } from './files';

export type Finding = { file: string; about: string };

const named = (names: readonly string[]) => names.map((property) => ({ property }));

/** Reads a script as ES5, which fails where it is anything later, and looks for what phones refuse. */
export function findingsIn(files: readonly PackedFile[]): Finding[] {
  const linter = new Linter();
  return files.filter(({ name }) => name.endsWith('.js')).flatMap(({ name, text }) => {
    const messages = linter.verify(text, [{
      files: ['**/*.js'],
      languageOptions: { ecmaVersion: 5, sourceType: 'script' },
      rules: { 'no-eval': 'error', 'no-new-func': 'error', 'no-restricted-globals': ['error', ...absent], 'no-restricted-properties': ['error', ...named([...forbidden, ...privateData.filter((name) => !declared.includes(name))])] },
    }], name);
    return messages.map(({ message }) => ({ file: name, about: message }));
  });
}
