import { join } from 'node:path';
import { watchHall } from './bundle';
import { ensureClient } from './client-build';
import { PlainFault } from './plain-fault';
import { runHall } from './run-hall';
import { settingsFrom } from './settings';

/** A few of the seeded people, and why one would be them. */
const guests: readonly (readonly [code: string, says: string])[] = [
  ['P001', '85, claims the old-age allowance'], ['P011', 'a nurse whose certificate ends'], ['P010', 'a trucker'], ['P016', 'wants to open a noodle shop'],
  ['E008', 'a hotel, as its legal person'], ['E012', 'a haulier'], ['O012', 'clerk, civil affairs'], ['O026', 'clerk, social affairs'],
  ['O025', 'clerk, market'], ['O015', 'clerk, social security'], ['O023', 'clerk, construction and transport'], ['O037', 'director, every desk'],
];

/** `npm start`, and `npm run dev` with `--watch`: opens the hall and keeps it open until Ctrl-C. */
async function start(): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const settings = settingsFrom(process.env);
  let stop = async () => {};
  closeOnSignal(() => stop());
  if (!settings.client) await ensureClient(console.log);
  const hall = await runHall(settings, (howToStop) => { stop = howToStop; });
  console.log(`\nDayu Hall is open: ${hall.address}\n\nSign in as:\n${guests.map(([code, says]) => `  ${code}  ${hall.nameOf(code)}: ${says}`).join('\n')}\n\nEvery other code of shared/catalogue/people.json, enterprises.json and officers.json works too. Ctrl-C closes the hall.`);
  if (process.argv.includes('--watch')) await watchHall(join(settings.dataFolder, 'bundles'), hall.restart);
}

/** From the first moment: whatever has been started by then is stopped. */
function closeOnSignal(stop: () => Promise<void>): void {
  let isClosing = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (isClosing) return;
      isClosing = true;
      void stop().then(() => process.exit(0));
    });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exit(1);
});
