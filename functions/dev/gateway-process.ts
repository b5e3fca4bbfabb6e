import { handler as applicant } from '../entries/applicant';
import { handler as onClock } from '../entries/clock';
import { handler as documents } from '../entries/documents';
import { handler as officer } from '../entries/officer';
import { handler as open } from '../entries/public';
import { devDoor } from './dev-door';
import { gateway } from './gateway';
import { staticFiles } from './static-files';

/** The gateway's process: started by the launcher, ends with it. The Lambdas are the entries that are deployed. */
const door = devDoor({
  offset: () => Number(process.env['HALL_CLOCK_OFFSET_MS'] ?? 0),
  setOffset(ms) {
    process.env['HALL_CLOCK_OFFSET_MS'] = String(ms);
    process.send?.({ clockOffsetMs: ms });
  },
  runSchedule: (name) => onClock({ schedule: name }),
});

const server = gateway({ public: open, applicant, officer, documents }, staticFiles(process.env['HALL_CLIENT'] ?? ''), door);
server.listen(Number(process.env['PORT']), process.env['HOST'], () => process.send?.({ ready: true }));
server.on('error', () => process.exit(1));
process.on('disconnect', () => process.exit(0));
