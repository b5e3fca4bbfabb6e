import { toJsonSchema } from '@valibot/to-json-schema';
import type { Endpoint } from '../../shared/contract/endpoint';
import { alwaysPossible, refusals, statusOf, whenSignedIn, type Refusal } from '../../shared/contract/refusals';

type JsonSchema = { properties?: Record<string, unknown>; required?: string[]; [more: string]: unknown };

/** The contract as OpenAPI 3.1. `operationId` is the endpoint's name. */
export function openApiOf(contract: readonly Endpoint[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of contract) (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operationOf(endpoint);
  return {
    openapi: '3.1.0',
    info: { title: 'Dayu Hall 大余掌上大厅', version: '1', description: 'The mobile government-service hall of Dayu county.' },
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        Refusal: {
          type: 'object', required: ['refusal', 'message'],
          properties: { refusal: { type: 'string', enum: refusals }, message: { type: 'string', description: 'What to do next, in Chinese.' }, about: {} },
        },
      },
    },
  };
}

function operationOf(endpoint: Endpoint): Record<string, unknown> {
  const schema = toJsonSchema(endpoint.input, { errorMode: 'ignore', typeMode: 'input' }) as JsonSchema;
  const fields = Object.entries(schema.properties ?? {});
  const inPath = (key: string) => endpoint.path.includes(`{${key}}`);
  const parameter = ([key, field]: [string, unknown]) => ({
    name: key, in: inPath(key) ? 'path' : 'query', required: inPath(key) || (schema.required ?? []).includes(key), schema: field,
  });
  const isQuery = endpoint.method === 'GET';
  const parameters = fields.filter(([key]) => inPath(key) || isQuery).map(parameter);
  return {
    operationId: endpoint.name, summary: endpoint.says, tags: [endpoint.audience],
    ...(endpoint.audience === 'public' ? (endpoint.knowsCaller ? { security: [{}, { session: [] }] } : {}) : { security: [{ session: [] }] }),
    parameters: isQuery ? parameters : [...parameters, keyHeader],
    ...(isQuery ? {} : { requestBody: endpoint.takesText ? asItComes : bodyOf(schema, fields.filter(([key]) => !inPath(key))) }),
    responses: responsesOf(endpoint),
  };
}

/** In the words of whoever sends it. */
const asItComes = { required: true, content: { '*/*': { schema: { type: 'string' } } } };
const keyHeader = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 100 }, description: 'A retry with the same key answers the same.' };

function bodyOf({ required = [] }: JsonSchema, fields: [string, unknown][]) {
  const schema = { type: 'object', additionalProperties: false, properties: Object.fromEntries(fields), required: required.filter((key) => fields.some(([name]) => name === key)) };
  return { required: true, content: { 'application/json': { schema } } };
}

function responsesOf(endpoint: Endpoint): Record<string, unknown> {
  const possible: Refusal[] = [...endpoint.refusals, ...alwaysPossible, ...(endpoint.audience === 'public' && !endpoint.knowsCaller ? [] : whenSignedIn)];
  const statuses = [...new Set(possible.map((refusal) => statusOf[refusal]))].sort();
  const refused = statuses.map((status) => [String(status), {
    description: possible.filter((refusal) => statusOf[refusal] === status).join(', '),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
  }]);
  return { 200: { description: 'The answer.', content: { 'application/json': { schema: { type: 'object' } } } }, ...Object.fromEntries(refused) };
}
