import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { bundleHall } from '../../functions/dev/bundle';
import type { AskOf, Endpoint, OutputOf } from '../../shared/contract/endpoint';
import { newSessionKey } from '../../functions/dev/session-key';
import type { Hall } from '../../functions/hall';
import type { LambdaHandler } from '../../functions/http/serve';
import type { OpenTable } from '../../functions/table/open-table';
import { openShare } from '../setup/licence-share';
import { FIELD_KEYS, makeSeededData, seededEngine, TABLE, type Engine } from '../setup/seeded-data';

export type BenchHall = {
  lambdas: Record<'public' | 'applicant' | 'officer', LambdaHandler>;
  records: OpenTable;
  engine: Engine;
  hall: Hall;
  /** Ends what was started. */
  stop(): Promise<void>;
  tokenOf(code: string): Promise<string>;
  /** Straight into the Lambda handler, without HTTP. */
  ask<E extends Endpoint>(endpoint: E, input: AskOf<E>, token: string): Promise<OutputOf<E>>;
};

/** Handlers over a real engine, quiet: log lines are dropped. */
export async function openBenchHall(): Promise<BenchHall> {
  process.env['HALL_SEED'] = await makeSeededData();
  const bundles = mkdtempSync(join(tmpdir(), 'hall-bundles-'));
  await bundleHall(bundles);
  process.env['HALL_BUNDLES'] = bundles;
  const [engine, share] = await Promise.all([seededEngine(), openShare()]);
  Object.assign(process.env, { HALL_TABLE: TABLE, DYNAMODB_ENDPOINT: engine.endpoint, SESSION_KEY: newSessionKey(), FIELD_KEYS, HALL_SEEDED_PEOPLE: 'yes', ...share.env });
  const lambdas = {
    public: (await import('../../functions/entries/public')).handler,
    applicant: (await import('../../functions/entries/applicant')).handler,
    officer: (await import('../../functions/entries/officer')).handler,
  };
  const { theHall } = await import('../../functions/entries/the-hall');
  const hall = (await theHall()) as Hall & { records: OpenTable };
  const { records } = hall;
  const ask = async <E extends Endpoint>(endpoint: E, input: AskOf<E>, token: string): Promise<OutputOf<E>> => {
    const result = await quietly(() => lambdas[endpoint.audience](eventFor(endpoint, input as Record<string, unknown>, token)));
    if (result.statusCode !== 200) throw new Error(`${endpoint.name}: ${result.statusCode} ${result.body}`);
    return JSON.parse(result.body) as OutputOf<E>;
  };
  return {
    lambdas, records, engine, hall, ask,
    async stop() {
      await Promise.all([engine.stop(), share.stop()]);
      rmSync(bundles, { recursive: true, force: true });
    },
    async tokenOf(code) {
      const { signIn } = await import('../../shared/contract/sign-in');
      return (await ask(signIn, { provider: 'seeded', code }, '')).token;
    },
  };
}

export function eventFor(endpoint: Endpoint, input: Record<string, unknown>, token: string): APIGatewayProxyEvent {
  const rest = { ...input };
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return value;
  });
  const isQuery = endpoint.method === 'GET';
  const event = {
    httpMethod: endpoint.method, path, headers: token ? { Authorization: `Bearer ${token}` } : {}, requestContext: { identity: { sourceIp: '127.0.0.1' } }, isBase64Encoded: false, body: isQuery ? null : JSON.stringify(rest),
    multiValueQueryStringParameters: isQuery ? Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, [String(value)]])) : null,
  };
  return event as unknown as APIGatewayProxyEvent;
}

/** The log goes to standard output; a bench prints figures only. */
export async function quietly(work: () => Promise<APIGatewayProxyResult>): Promise<APIGatewayProxyResult> {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (() => true) as typeof process.stdout.write;
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
