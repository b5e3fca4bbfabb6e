import { strictObject } from 'valibot';
import { returns } from './endpoint';

export const getHealth = returns<{ ok: true; version: string; now: string }>()({
  name: 'getHealth', says: 'Whether the hall is open.', method: 'GET', path: '/api/health', audience: 'public', input: strictObject({}), refusals: [],
});

export const getOpenApi = returns<Record<string, unknown>>()({
  name: 'getOpenApi', says: 'This description, as OpenAPI 3.1.', method: 'GET', path: '/api/openapi.json', audience: 'public', input: strictObject({}), refusals: [],
});
