import type { Template } from 'aws-cdk-lib/assertions';
import { namesIn, resources } from './synthesized';

export type Right = { action: string; on: string };
type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown };

/** Everything the role of a function is allowed, as pairs of an action and what it may be done to: `Table/index/byOwner`, `*`. */
export function rightsOf(template: Template, lambda: Record<string, unknown>): Right[] {
  return statementsOf(template, lambda).flatMap(rightsIn);
}

export function statementsOf(template: Template, lambda: Record<string, unknown>): Statement[] {
  const [role] = namesIn(lambda['Role']);
  const policies = resources(template, 'AWS::IAM::Policy').filter(([, policy]) => namesIn(policy['Roles']).includes(role ?? ''));
  return policies.flatMap(([, policy]) => (policy['PolicyDocument'] as { Statement: Statement[] }).Statement);
}

function rightsIn({ Action, Resource }: Statement): Right[] {
  const places = (Array.isArray(Resource) ? Resource : [Resource]).map(placeOf);
  return [Action].flat().flatMap((action) => places.map((on) => ({ action, on })));
}

function placeOf(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const joined = (resource as { 'Fn::Join'?: [string, unknown[]] })['Fn::Join'];
  if (joined) return joined[1].map(placeOf).join(joined[0]);
  return (namesIn(resource)[0] ?? '').replace(/[0-9A-F]{8}$/, '');
}
