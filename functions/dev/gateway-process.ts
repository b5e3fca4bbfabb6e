import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ScheduleName } from '../../shared/contract/schedules';
import { devDoor } from './dev-door';
import { gateway, type Lambdas } from './gateway';
import { staticFiles } from './static-files';

/** The gateway's process: started by the launcher, ends with it. The Lambdas are the bundles that are deployed. */
const bundled = createRequire(join(__dirname, 'bundles'));
const load = (name: string) => (bundled(`./${name}.js`) as { handler: Lambdas['public'] }).handler;
const lambdas: Lambdas = { public: load('public'), applicant: load('applicant'), officer: load('officer') };

const door = devDoor({
  setOffset(ms) {
    process.env['HALL_CLOCK_OFFSET_MS'] = String(ms);
    process.send?.({ clockOffsetMs: ms });
  },
  runSchedule: async (name: ScheduleName) => (bundled('./clock.js') as { handler(event: { schedule: ScheduleName }): Promise<number> }).handler({ schedule: name }),
});

const server = gateway(lambdas, staticFiles(process.env['HALL_CLIENT'] ?? ''), door);
server.listen(Number(process.env['PORT']), () => process.send?.({ ready: true }));
server.on('error', () => process.exit(1));
process.on('disconnect', () => process.exit(0));
