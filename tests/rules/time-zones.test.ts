import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

function askIn(zone: string): unknown {
  const asked = join(__dirname, 'time-zones-asked.ts');
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', asked], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }));
}

test.each([['UTC', 0], ['America/Los_Angeles', 480], ['Pacific/Kiritimati', -840]])('a machine in %s counts the same days as one in Dayu', (zone, minutesBehind) => {
  expect(askIn(zone)).toEqual({
    minutesBehind,
    told: ['2026-09-30', '23:50', '2026-09-30T23:50:00.000+08:00', '2026-10-08', '2026-10-14', '2026-03-08', '2026-11-02', false, true, 0, 1, true, { on: '2026-10-14', at: null }, { on: '2026-03-09', at: null }, '2026-11-06', 60],
  });
});
