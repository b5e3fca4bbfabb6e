import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEvent } from 'aws-lambda';

/** What a regional REST API hands its Lambda (payload v1), made from a plain request. */
export function gatewayEvent(request: IncomingMessage, url: URL, body: Buffer): APIGatewayProxyEvent {
  const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value]));
  const query = [...new Set(url.searchParams.keys())].map((key): [string, string[]] => [key, url.searchParams.getAll(key)]);
  const event = {
    httpMethod: request.method ?? 'GET', path: url.pathname, resource: '/{proxy+}', headers,
    multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, value === undefined ? undefined : [value]])),
    queryStringParameters: query.length > 0 ? Object.fromEntries(query.map(([key, values]) => [key, values.at(-1)])) : null,
    multiValueQueryStringParameters: query.length > 0 ? Object.fromEntries(query) : null,
    pathParameters: { proxy: url.pathname.slice(1) }, stageVariables: null, isBase64Encoded: false, body: body.length > 0 ? body.toString() : null,
    requestContext: { httpMethod: request.method, path: url.pathname, stage: 'dev', identity: { sourceIp: request.socket.remoteAddress } },
  };
  // Across the wire and back, so that nothing passes here that could not pass there.
  return JSON.parse(JSON.stringify(event)) as APIGatewayProxyEvent;
}
