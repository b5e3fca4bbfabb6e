import { join } from 'node:path';
import { watchHall } from './bundle';
import { ensureClient } from './client-build';
import { PlainFault } from './plain-fault';
import { runHall } from './run-hall';
import { settingsFrom } from './settings';

const people = `
  P001 曾国良  85, claims the old-age allowance      E008 示例08大酒店  a hotel (as its legal person)
  P011 黄月英  a nurse                              E012 示例12货运物流  a haulier
  P010 赖建平  a trucker                            P016 李梅  wants to open a noodle shop
  O012 彭博  clerk, civil affairs    O026 胡杨  clerk, social affairs    O025 马驰  clerk, market
  O015 叶青  clerk, social security  O023 徐行  clerk, construction and transport`;

/** `npm start`, and `npm run dev` with `--watch`: opens the hall and keeps it open until Ctrl-C. */
async function start(): Promise<void> {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const settings = settingsFrom(process.env);
  if (!settings.client) ensureClient(console.log);
  const hall = await runHall(settings);
  console.log(`\nDayu Hall is open: ${hall.address}\n\nSign in as (code, who):${people}\n\nEvery other code of shared/catalogue/people.json, enterprises.json and officers.json works too. Ctrl-C closes the hall.`);
  if (process.argv.includes('--watch')) await watchHall(join(settings.dataFolder, 'bundles'), hall.restart);
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      void hall.stop().then(() => process.exit(0));
    });
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof PlainFault ? error.message : error);
  process.exit(1);
});
