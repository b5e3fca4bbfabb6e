import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PlainFault } from './plain-fault';

export type DataFolder = { path: string; file(name: string): string; rememberEngine(pid: number): void; leave(): void };

/** The folder that keeps the hall's data between starts; one hall at a time, and no engine left over from a hall that was killed. */
export function openDataFolder(name: string): DataFolder {
  const path = resolve(name);
  const file = (part: string) => join(path, part);
  try {
    mkdirSync(path, { recursive: true });
    const other = pidIn(file('hall.pid'));
    if (other !== undefined && other !== process.pid && isAlive(other, 'functions/dev/start')) throw new PlainFault(`Another hall (process ${other}) is open on ${path}; stop it first, or name another folder in HALL_DATA.`);
    endEngine(pidIn(file('engine.pid')), file('hall.db'));
    writeFileSync(file('hall.pid'), String(process.pid));
  } catch (error) {
    if (error instanceof PlainFault) throw error;
    throw new PlainFault(`The folder ${path} cannot be used for the hall's data; name another in HALL_DATA.`);
  }
  return {
    path, file,
    rememberEngine: (pid) => writeFileSync(file('engine.pid'), String(pid)),
    leave: () => [file('hall.pid'), file('engine.pid')].forEach((one) => rmSync(one, { force: true })),
  };
}

function pidIn(file: string): number | undefined {
  const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : NaN;
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** Whether that process still lives and is what we think it is: numbers are given out again. */
function isAlive(pid: number, word: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word);
  } catch {
    return false;
  }
}

function endEngine(pid: number | undefined, database: string): void {
  if (pid !== undefined && isAlive(pid, database)) process.kill(pid, 'SIGKILL');
}
