import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { PlainFault } from './plain-fault';

/** How to run a DynamoDB-compatible engine on a port; `dbPath` keeps its data, without it they are gone at the end. */
export type EngineCommand = (port: number, dbPath?: string) => { file: string; args: string[] };

/** The engine this machine has: the embedded one, else AWS's own jar where `DYNAMODB_LOCAL_JAR` names it. */
export function findEngine(env: NodeJS.ProcessEnv): EngineCommand {
  const embedded = embeddedBinary();
  if (embedded) return (port, dbPath) => ({ file: embedded, args: ['serve', '--port', String(port), ...(dbPath ? ['--db-path', dbPath] : [])] });
  const jar = env['DYNAMODB_LOCAL_JAR'];
  if (jar) return (port, dbPath) => ({ file: 'java', args: ['-jar', jar, '-sharedDb', '-port', String(port), ...(dbPath ? ['-dbPath', `${dbPath}.d`] : ['-inMemory'])] });
  throw new PlainFault(
    `There is no embedded database for ${process.platform}-${process.arch}: run "npm ci" again on Linux x64, name a DynamoDB Local jar in DYNAMODB_LOCAL_JAR, or an engine that is running in DYNAMODB_ENDPOINT.`,
  );
}

function embeddedBinary(): string | undefined {
  try {
    return require.resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  } catch {
    return undefined;
  }
}

export function startEngine(command: EngineCommand, port: number, dbPath?: string): ChildProcess {
  const { file, args } = command(port, dbPath);
  // A program that is not there is told by the engine not answering, not by a crash.
  return spawn(file, args, { stdio: 'ignore' }).on('error', () => undefined);
}

export function localClient(endpoint: string): DynamoDBClient {
  return new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' }, maxAttempts: 1 });
}

/** Resolves when the engine answers; a plain fault when it does not within the time. */
export async function engineAnswers(endpoint: string, withinMs = 15_000): Promise<void> {
  const client = localClient(endpoint);
  for (const startedAt = performance.now(); ; await new Promise((resolve) => setTimeout(resolve, 15))) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      if (performance.now() - startedAt > withinMs) throw new PlainFault(`The database at ${endpoint} does not answer.`);
    }
  }
}

/** A TCP port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
