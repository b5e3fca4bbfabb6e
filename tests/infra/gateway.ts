import type { Template } from 'aws-cdk-lib/assertions';
import { namesIn, resources, type Resource } from './synthesized';

/** A path of the deployed gateway, and the description of the Lambda that answers it. */
export type Route = { path: string; method: string; answers: string };

export function routesOf(template: Template): Route[] {
  const parts = new Map(resources(template, 'AWS::ApiGateway::Resource'));
  const lambdas = new Map(resources(template, 'AWS::Lambda::Function'));
  return resources(template, 'AWS::ApiGateway::Method').map(([, method]) => {
    const lambda = namesIn((method['Integration'] as Resource['Properties'])['Uri']).find((id) => lambdas.has(id)) ?? '';
    return { path: pathOf(namesIn(method['ResourceId'])[0] ?? '', parts), method: String(method['HttpMethod']), answers: String(lambdas.get(lambda)?.['Description']) };
  });
}

function pathOf(id: string, parts: Map<string, Resource['Properties']>): string {
  const part = parts.get(id);
  return part ? `${pathOf(namesIn(part['ParentId'])[0] ?? '', parts)}/${String(part['PathPart'])}` : '';
}

/** Who takes a request's path: of those that could, the gateway asks the one that says most of it. */
export function takersOf(routes: readonly Route[], path: string): Route[] {
  const could = routes.filter((route) => takes(route, path));
  const parts = (route: Route) => route.path.split('/').length;
  return could.filter((route) => parts(route) === Math.max(...could.map(parts)));
}

/** `{proxy+}` is one part or more, `{name}` exactly one. */
function takes(route: Route, path: string): boolean {
  const pattern = route.path.replace(/[.]/g, '\\.').replace(/\{\w+\+\}/g, '.+').replace(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}
