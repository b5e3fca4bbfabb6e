import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse, type GenericSchema } from 'valibot';
import { PlainFault } from '../plain-fault';

/** Something in a catalogue file that keeps the hall closed: one sentence, with the file's name. */
export class CatalogueFault extends PlainFault {}

/** Reads the catalogue's files from one folder. */
export function catalogueFiles(folder: string) {
  const text = (name: string) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      throw new CatalogueFault(`${name}: the file is missing from ${folder}.`);
    }
  };
  return {
    json: <T>(name: string): T => parse<T>(name, text(name)),
    /** A file of a known shape. */
    of: <T>(name: string, schema: GenericSchema<unknown, T>): T => shaped(name, schema, parse(name, text(name))),
    /** The names of the `.json` files of a folder, without their ending. */
    names: (under: string): string[] => (existsSync(join(folder, under)) ? readdirSync(join(folder, under)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)) : []),
    lines: <T>(name: string): T[] => text(name).split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [parse<T>(`${name} line ${at + 1}`, line)])),
  };
}

export type CatalogueFiles = ReturnType<typeof catalogueFiles>;

function parse<T>(where: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new CatalogueFault(`${where}: not valid JSON (${error instanceof Error ? error.message : 'unreadable'}).`);
  }
}

function shaped<T>(name: string, schema: GenericSchema<unknown, T>, json: unknown): T {
  const read = safeParse(schema, json);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new CatalogueFault([name, (issue.path ?? []).map((part) => String(part.key)).join('.'), `${issue.message}.`].filter((part) => part !== '').join(': '));
}

/** Runs a reading; a file that is JSON but of another shape is told as such, with its name. */
export function expecting<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TypeError) throw new CatalogueFault(`${where}: something in it is missing or of another kind than expected (${error.message}).`);
    throw error;
  }
}
