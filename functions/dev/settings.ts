import { PlainFault } from './plain-fault';

export type Settings = { port: number;
  /** Where the gateway listens: on this machine alone, unless `HOST` widens it. */
  host: string;
  dataFolder: string; endpoint: string | undefined; catalogue: string;
  /** A built client to serve as it is; without one, `dist/h5` is built when its sources changed. */
  client: string | undefined;
};

/** The few things the environment may say to the hall on one machine. */
export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['PORT'] ?? 3721);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainFault(`PORT must be a number from 1 to 65535, not "${env['PORT']}".`);
  return {
    port, host: env['HOST'] || '127.0.0.1', dataFolder: env['HALL_DATA'] || '.data', endpoint: env['DYNAMODB_ENDPOINT'] || undefined,
    catalogue: env['HALL_CATALOGUE'] || 'shared/catalogue', client: env['HALL_CLIENT'] || undefined,
  };
}
