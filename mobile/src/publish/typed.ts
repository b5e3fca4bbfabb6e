import type { FactSpec } from '../../../shared/domain/benefits/fact';
import type { Fact } from '../../../shared/domain/conditions';

/** 元 or % with two places at most, as whole 分 or ‱; what is neither is no number, which the rule tells. */
export function hundredfold(typed: string): number {
  const [, whole = '', part = ''] = /^(\d{1,13})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s%]/g, '')) ?? [];
  return whole === '' ? NaN : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

export function hundredth(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '';
  return value % 100 === 0 ? String(value / 100) : (value / 100).toFixed(2);
}

const isHundredfold = ({ unit }: FactSpec) => unit === '分' || unit === '‱';

/** A fact's value as somebody types it, and back again; no number for what is none. */
export function typedOf(value: Fact | undefined, spec: FactSpec): string {
  if (value === null || value === undefined || (typeof value === 'number' && Number.isNaN(value))) return '';
  return typeof value === 'number' && isHundredfold(spec) ? hundredth(value) : String(value);
}

export function factOf(typed: string, spec: FactSpec): Fact {
  if (spec.type === 'boolean') return typed === 'true';
  if (spec.type !== 'integer') return typed.trim();
  if (isHundredfold(spec)) return hundredfold(typed);
  return typed.trim() === '' ? NaN : Number(typed.replace(/[,，\s]/g, ''));
}
