import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalogue } from '../../functions/dev/catalogue/catalogue';
import { readCatalogue } from '../../functions/dev/catalogue/read-catalogue';
import { engineAnswers, findEngine, freePort, localClient, startEngine } from '../../functions/dev/engine';
import { loadCatalogue } from '../../functions/dev/load-catalogue';
import { createTable } from '../../functions/table/create-table';
import { openTable, type OpenTable } from '../../functions/table/open-table';
import { consentPurposes } from '../../shared/domain/privacy/consent';
import { privacyNotice } from '../../shared/domain/privacy/notice';

export const TABLE = 'hall';
/** What seals the records of every test. */
export const FIELD_KEYS = `test ${Buffer.alloc(32, 7).toString('base64')}`;

export type Engine = { endpoint: string; stop(): Promise<void> };

/** A real engine on a folder of its own. */
export async function engineOn(folder: string): Promise<Engine> {
  const port = await freePort();
  const child = startEngine(findEngine(process.env), port, join(folder, 'hall.db'));
  const endpoint = `http://127.0.0.1:${port}`;
  await engineAnswers(endpoint);
  return {
    endpoint,
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    }),
  };
}

/** Loads the catalogue once for the whole run: every suite begins with a copy of this folder. */
export async function makeSeededData(): Promise<string> {
  const catalogue = readCatalogue('shared/catalogue');
  const folder = mkdtempSync(join(tmpdir(), 'hall-seed-'));
  const engine = await engineOn(folder);
  try {
    await createTable(localClient(engine.endpoint), TABLE);
    const records = openTable(TABLE, engine.endpoint, { cursorSecret: '', fieldKeys: FIELD_KEYS });
    await loadCatalogue(records, catalogue);
    await agreeAll(records, catalogue);
  } finally {
    await engine.stop();
  }
  return folder;
}

/** Everybody has agreed to what the hall asks before; who has not is another story. */
async function agreeAll({ consents }: OpenTable, { people }: Catalogue): Promise<void> {
  const act = { does: 'give', at: '2026-11-20T09:00:00+08:00', notice: privacyNotice.version } as const;
  const persons = people.filter(({ kind }) => kind === 'natural');
  await Promise.all(persons.flatMap(({ personId }) => consentPurposes.map((purpose) => consents.record({ personId, purpose, version: 0, acts: [act] }))));
}

/** An engine with the seeded people in it and nothing else; its data go when it stops. */
export async function seededEngine(): Promise<Engine> {
  const seed = process.env['HALL_SEED'];
  if (!seed || !existsSync(seed)) throw new Error('The seeded data are made by tests/setup/global-setup.ts');
  const folder = mkdtempSync(join(tmpdir(), 'hall-test-'));
  cpSync(seed, folder, { recursive: true });
  const engine = await engineOn(folder);
  return {
    endpoint: engine.endpoint,
    async stop() {
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
