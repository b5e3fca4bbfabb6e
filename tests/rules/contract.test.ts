import { execFileSync } from 'node:child_process';
import { object, optional, picklist, strictObject, string, safeParse } from 'valibot';
import { openApiOf } from '../../functions/http/open-api';
import { contract } from '../../shared/contract';
import { returns } from '../../shared/contract/endpoint';
import { alwaysPossible, refusals, statusOf, whenSignedIn } from '../../shared/contract/refusals';
import { refusalWords } from '../../shared/words/refusals';

const inPath = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
type Operation = {
  operationId: string; summary: string; tags: string[]; security?: unknown; requestBody?: { content: Record<string, { schema: { properties: Record<string, unknown>; required: string[] } }> };
  parameters: { name: string; in: string; required: boolean }[]; responses: Record<string, { description: string }>;
};
const description = openApiOf(contract) as { openapi: string; paths: Record<string, Record<string, Operation>> };
const operations = Object.entries(description.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
const operationOf = (name: string) => {
  const found = operations.find(({ operation }) => operation.operationId === name);
  if (!found) throw new Error(`No operation ${name}`);
  return found;
};

/** The validator is an ES module, which these suites cannot load: it is asked in a process of its own. */
function faultsIn(document: unknown): unknown {
  const ask = `import { Validator } from '@seriousme/openapi-schema-validator';
    const text = await new Promise((done) => { let all = ''; process.stdin.on('data', (part) => { all += part; }).on('end', () => done(all)); });
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(text));
    console.log(JSON.stringify({ version: validator.version, valid, errors: errors ?? [] }));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', ask], { input: JSON.stringify(document), encoding: 'utf8' }));
}

test('no two endpoints have one name, or one method and path', () => {
  expect(new Set(contract.map(({ name }) => name)).size).toBe(contract.length);
  // Two paths that differ only in what they call a part would be one place.
  const places = contract.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

test.each(contract.map((endpoint) => [endpoint.name, endpoint] as const))('%s stands where its audience looks for it, and says what it may refuse', (_, { path, audience, method, input, says, refusals: named }) => {
  if (path !== '/api/health' && path !== '/api/openapi.json') expect(path.startsWith(`/api/${audience}/`)).toBe(true);
  expect(path).toMatch(/^\/api(\/([a-z-]+(\.json)?|\{[a-zA-Z]+\}))+$/);
  expect(['GET', 'POST', 'PUT', 'DELETE']).toContain(method);
  expect(says).toMatch(/^[A-Z].+\.$/);
  const { entries } = input as unknown as { entries: Record<string, unknown> };
  expect(inPath(path).filter((name) => !(name in entries))).toEqual([]);
  for (const refusal of named) expect([refusal, statusOf[refusal] >= 400, refusalWords[refusal].length > 0]).toEqual([refusal, true, true]);
  expect(new Set(named).size).toBe(named.length);
  expect(named.filter((refusal) => ([...alwaysPossible, ...whenSignedIn] as string[]).includes(refusal) && refusal !== 'NotForYou')).toEqual([]);
});

test('an unknown field is a mistake at every endpoint', () => {
  for (const { name, input } of contract) {
    const { issues = [] } = safeParse(input, { nobodyAskedFor: 1 });
    expect([name, issues.filter((issue) => issue.expected === 'never').map((issue) => issue.path?.[0]?.key)]).toEqual([name, ['nobodyAskedFor']]);
  }
});

test('the description is OpenAPI 3.1, and the validator would have seen a fault in it', () => {
  expect(faultsIn(description)).toEqual({ version: '3.1', valid: true, errors: [] });
  expect(faultsIn({ ...description, paths: { ...description.paths, nowhere: { get: { responses: 3 } } } })).toMatchObject({ valid: false });
});

test('every endpoint is one operation under its own name, and there are no others', () => {
  expect(operations.map(({ operation }) => operation.operationId).sort()).toEqual(contract.map(({ name }) => name).sort());
  for (const { name, path, method, audience, knowsCaller, says } of contract) {
    const found = operationOf(name);
    expect([found.path, found.method, found.operation.tags, found.operation.summary]).toEqual([path, method.toLowerCase(), [audience], says]);
    expect([name, found.operation.security]).toEqual([name, audience !== 'public' ? [{ session: [] }] : knowsCaller ? [{}, { session: [] }] : undefined]);
  }
});

test('each operation tells every status it may answer with', () => {
  for (const { name, audience, knowsCaller, refusals: named } of contract) {
    const { responses } = operationOf(name).operation;
    const possible = [...named, ...alwaysPossible, ...(audience === 'public' && !knowsCaller ? [] : whenSignedIn)];
    expect([name, Object.keys(responses).sort()]).toEqual([name, [...new Set(['200', ...possible.map((refusal) => String(statusOf[refusal]))])].sort()]);
    for (const refusal of possible) expect(responses[String(statusOf[refusal])]?.description).toContain(refusal);
  }
});

test('parts of the path are parameters, the rest of a question is its query, the rest of a deed its body', () => {
  for (const { name, path, method } of contract) {
    const { parameters, requestBody } = operationOf(name).operation;
    expect([name, parameters.filter((one) => one.in === 'path').map((one) => one.name)]).toEqual([name, inPath(path)]);
    expect([name, parameters.filter((one) => one.in === 'path').every((one) => one.required)]).toEqual([name, true]);
    expect([name, requestBody === undefined, parameters.some((one) => one.name === 'Idempotency-Key')]).toEqual([name, method === 'GET', method !== 'GET']);
  }
  const rate = operationOf('rateCase').operation.requestBody?.content['application/json']?.schema;
  expect([Object.keys(rate?.properties ?? {}), rate?.required]).toEqual([['grade', 'comment'], ['grade']]);
  expect(operationOf('listItems').operation.parameters.map((one) => [one.name, one.in, one.required])).toEqual([['q', 'query', false], ['zone', 'query', false], ['audience', 'query', false], ['department', 'query', false], ['cursor', 'query', false]]);
});

test('an endpoint added tomorrow is described the same way', () => {
  const tomorrow = returns<object>()({
    name: 'sendLicence', says: 'Send it.', method: 'PUT', path: '/api/officer/cases/{caseNo}/parcel', audience: 'officer',
    input: strictObject({ caseNo: string(), carrier: picklist(['ems']), note: optional(object({ text: string() })) }), refusals: ['CaseNotFound'],
  });
  expect(faultsIn(openApiOf([tomorrow]))).toMatchObject({ valid: true });
});

test('each refusal is used somewhere, or by the layer that every request passes', () => {
  const used = new Set<string>([...contract.flatMap((endpoint) => endpoint.refusals), ...alwaysPossible, ...whenSignedIn]);
  expect(refusals.filter((refusal) => !used.has(refusal))).toEqual([]);
});
