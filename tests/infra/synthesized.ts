import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';

export const china = 'cn-northwest-1';
export const hongKong = 'ap-east-1';
export type Resource = { Type: string; Properties: Record<string, unknown> };
export type Synthesized = { region: string; text: string; template: Template };

/** A share to deploy with. */
export const share = { LICENCE_SHARE_URL: 'https://share.example.cn', LICENCE_SHARE_APP_ID: 'dayu-hall', LICENCE_SHARE_PUBLIC_KEY: '04ab' };

/** A treasury to pay through. */
export const treasury = { TREASURY_URL: 'https://treasury.example.cn', TREASURY_APP_ID: 'dayu-hall' };

/** Carriers to send by. */
export const carriers = {
  EMS_URL: 'https://ems.example.cn', EMS_SENDER_NO: '1100112233445', SF_URL: 'https://sf.example.cn', SF_PARTNER_ID: 'DYZWDT', SF_MONTHLY_CARD: '7551234567',
  KUAIDI100_URL: 'https://kuaidi100.example.cn', KUAIDI100_CUSTOMER: 'DAYUHALL', CARRIER_REPORTS_AT: 'https://hall.dayu.example',
};

/** Where people sign in. */
export const signIn = { WECHAT_APP_ID: 'wx0000000000000000', PROVINCE_URL: 'https://login.example.cn', PROVINCE_APP_ID: 'dayu-hall' };

/** A site whose pages may send files. */
export const site = { HALL_SITE: 'https://hall.dayu.example' };

/** The templates of `npm run synth`, made by the command itself; only the bundles are left out, to save time. */
export function synthesize(more: NodeJS.ProcessEnv = { ...share, ...treasury, ...carriers, ...signIn, ...site }): Synthesized[] {
  const folder = mkdtempSync(join(tmpdir(), 'hall-synth-'));
  const env = { ...process.env, ...more, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [] }) };
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'infra/app.ts'], { env, stdio: 'pipe' });
    return [china, hongKong].map((region) => {
      const text = readFileSync(join(folder, `DayuHall-${region}.template.json`), 'utf8');
      return { region, text, template: Template.fromJSON(JSON.parse(text) as Record<string, unknown>) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All resources of a type, by logical id. */
export function resources(template: Template, type: string): [string, Resource['Properties']][] {
  return Object.entries(template.findResources(type) as Record<string, Resource>).map(([id, { Properties }]) => [id, Properties]);
}

/** What a `Ref` or `Fn::GetAtt` anywhere inside a value names, each once. */
export function namesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  const inside = Object.values(value).flatMap(namesIn);
  return [...new Set([...(Ref ? [Ref] : []), ...(attribute ? [attribute[0]] : []), ...inside])];
}
