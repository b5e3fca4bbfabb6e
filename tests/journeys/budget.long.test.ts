import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engineAnswers, findEngine, freePort, localClient, startEngine } from '../../functions/dev/engine';
import { keepAlive } from '../../functions/dev/kept-alive';
import { createTable } from '../../functions/table/create-table';
import { openTable } from '../../functions/table/open-table';
import { claimRace, fair } from '../setup/claim-race';
import { FIELD_KEYS, TABLE } from '../setup/seeded-data';

const CLAIMS = 10_000;
const KILLS = 10;

test('ten thousand claims from sixty-four clients while the database is killed ten times: never over the budget, none twice, none lost', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-race-'));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const engine = keepAlive(() => startEngine(findEngine(process.env), port, join(folder, 'hall.db')));
  let kills = 0;
  try {
    await engineAnswers(endpoint);
    await createTable(localClient(endpoint), TABLE);
    const tally = await claimRace(openTable(TABLE, endpoint, { cursorSecret: '', fieldKeys: FIELD_KEYS }), { policy: 'HQ-L', count: CLAIMS, onFiled: (filed) => {
      if (kills === KILLS || filed < ((kills + 1) * CLAIMS) / (KILLS + 1)) return;
      kills += 1;
      engine.child().kill('SIGKILL');
    } });
    expect(kills).toBe(KILLS);
    expect(tally).toEqual(fair(CLAIMS));
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
