import { Entity } from 'dynamodb-toolbox/entity';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { stampOf } from '../../shared/domain/workdays';
import { json } from './json';
import type { HallTable } from './table';

/** A list older than this is drawn up anew: what came in meanwhile may be more urgent. */
export const FRESH_MS = 10_000;
/** Whoever is drawing up a list has this long before somebody else does. */
export const FILLING_MS = 3_000;
/** A case handed to somebody is not offered to others for as long: they may still be taking it, and the index may lag. */
const HELD_BACK_MS = 5_000;
const MOST_HELD_BACK = 200;

type Handed = { caseNo: string; by: string; at: string };

export function turnstileEntity(table: HallTable) {
  return new Entity({
    name: 'Turnstile', table, timestamps: false,
    schema: item({
      desk: string().key(), lane: string().key(), version: number(), filledAt: string(), fillingUntil: string().optional(),
      cases: list(string()), size: number(), urgent: number(), given: number(), by: list(string()), lastBy: string(), held: json<Handed[]>(),
    }),
    computeKey: ({ desk, lane }) => ({ pk: `TURN#${desk}`, sk: `LANE#${lane}` }),
  });
}

/** What was handed out in the last moments, the newest kept. `by` says of each case on the list when and to whom: `at#officerId`. */
export function handedOf({ cases, by, held }: { cases: readonly string[]; by: readonly string[]; held: readonly Handed[] }, now: Date): Handed[] {
  const handed = by.flatMap((mark, index): Handed[] => {
    const [at = '', officerId = ''] = mark.split('#');
    return cases[index] === undefined ? [] : [{ caseNo: cases[index], by: officerId, at }];
  });
  return [...held, ...handed].filter(({ at }) => at > stampAfter(now, -HELD_BACK_MS) && at <= stampOf(now)).slice(-MOST_HELD_BACK);
}

export function isFresh({ filledAt }: { filledAt: string }, now: Date): boolean {
  return filledAt > stampAfter(now, -FRESH_MS) && filledAt < stampAfter(now, FRESH_MS);
}

export function isBeingFilled({ fillingUntil = '' }: { fillingUntil?: string | undefined }, now: Date): boolean {
  return fillingUntil > stampOf(now) && fillingUntil <= stampAfter(now, FILLING_MS);
}

export function stampAfter(now: Date, ms: number): string {
  return stampOf(new Date(now.getTime() + ms));
}

export type TurnstileEntity = ReturnType<typeof turnstileEntity>;
