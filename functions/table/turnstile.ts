import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { $add, $append, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { item } from 'dynamodb-toolbox/schema/item';
import { list } from 'dynamodb-toolbox/schema/list';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { stampOf } from '../../shared/domain/workdays';
import type { DeskWork, Turn } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';
import { waitingIn } from './waiting-cases';

/** A list older than this is drawn up anew: what came in meanwhile may be more urgent. */
const FRESH_MS = 10_000;
/** Whoever is drawing up a list has this long before somebody else does. */
const FILLING_MS = 3_000;
/** A case handed to somebody is not offered to others for as long: they may still be taking it, and the index may lag. */
const HELD_BACK_MS = 5_000;
const MOST_HELD_BACK = 200;
const TRIES = 40;
const WAIT_MS = 40;
const LONGEST_WAIT_MS = 400;

type Handed = { caseNo: string; by: string; at: string };

/**
 * One record a lane of a desk: a short list of its cases, the most urgent first, and how many of them are handed out.
 * Everybody who asks moves that number on by one atomic update, so that no two are sent to the same case.
 */
export function turnstileIn(table: HallTable): DeskWork['next'] {
  const entity = turnstileEntity(table);
  const waiting = waitingIn(table);
  const read = async ({ desk, lane }: Turn) => (await entity.build(GetItemCommand).key({ desk, lane }).options({ consistent: true }).send()).Item;
  type List = NonNullable<Awaited<ReturnType<typeof read>>>;

  /** The head of the list. An officer who had the last one too is alone, and looks again: nobody waits for them. */
  async function pop({ desk, lane, officerId, isUrgentOnly, now }: Turn): Promise<string | undefined> {
    const [from, to] = [stampAfter(now(), -FRESH_MS), stampAfter(now(), FRESH_MS)];
    try {
      const { Attributes } = await entity.build(UpdateItemCommand).item({ desk, lane, given: $add(1), by: $append([`${stampOf(now())}#${officerId}`]), lastBy: officerId }).options({
        condition: { and: [{ attr: 'given', lt: { attr: isUrgentOnly ? 'urgent' : 'size' } }, { attr: 'lastBy', ne: officerId }, { attr: 'filledAt', between: [from, to] }] }, returnValues: 'ALL_OLD',
      }).send();
      return Attributes?.cases?.[Attributes.given ?? 0];
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  }

  /** Draws up the list anew and takes its head at once. `lost`: somebody else did, or is at it. */
  async function fill(turn: Turn, old: List | undefined): Promise<{ head: string | undefined } | 'lost'> {
    const { desk, lane, officerId, isUrgentOnly, now } = turn;
    if (old && !(await claim(turn, old))) return 'lost';
    const held = old ? handedOf(old, now()) : [];
    const isFree = (caseNo: string) => !held.some((one) => one.caseNo === caseNo && one.by !== officerId);
    const rows = await waiting(turn, isFree);
    const urgent = rows.filter(({ clock }) => clock?.light !== 'green').length;
    const isTaken = (isUrgentOnly ? urgent : rows.length) > 0;
    const next = {
      desk, lane, version: (old?.version ?? 0) + 1, filledAt: stampOf(now()), cases: rows.map(({ caseNo }) => caseNo), size: rows.length, urgent,
      given: isTaken ? 1 : 0, by: isTaken ? [`${stampOf(now())}#${officerId}`] : [], lastBy: isTaken ? officerId : '-', held,
    };
    const put = entity.build(PutItemCommand).item(next);
    const isKept = await kept(() => (old ? put.options({ condition: { and: [{ attr: 'version', eq: old.version }, { attr: 'given', eq: old.given }] } }) : put.options({ condition: { attr: 'version', exists: false } })).send());
    return isKept ? { head: isTaken ? rows[0]?.caseNo : undefined } : 'lost';
  }

  /** One draws up the list, the others wait a moment: a queue is not read sixty times at once. */
  function claim({ desk, lane, now }: Turn, { version }: List): Promise<boolean> {
    const until = stampAfter(now(), FILLING_MS);
    const condition = { and: [
      { attr: 'version' as const, eq: version },
      { or: [{ attr: 'fillingUntil' as const, exists: false as const }, { attr: 'fillingUntil' as const, lt: stampOf(now()) }, { attr: 'fillingUntil' as const, gt: until }] },
    ] };
    return kept(() => entity.build(UpdateItemCommand).item({ desk, lane, fillingUntil: until }).options({ condition }).send());
  }

  return async function next(turn) {
    for (let turns = 0; turns < TRIES; turns += 1) {
      const popped = await pop(turn);
      if (popped !== undefined) return popped;
      const old = await read(turn);
      if (old && turn.isUrgentOnly && isFresh(old, turn.now()) && old.lastBy !== turn.officerId) return undefined;
      const filled = await fill(turn, old);
      if (filled !== 'lost') return filled.head;
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS + Math.random() * Math.min(LONGEST_WAIT_MS, WAIT_MS * 2 ** turns)));
    }
    return undefined;
  };
}

function turnstileEntity(table: HallTable) {
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
function handedOf({ cases, by, held }: { cases: readonly string[]; by: readonly string[]; held: readonly Handed[] }, now: Date): Handed[] {
  const handed = by.flatMap((mark, index): Handed[] => {
    const [at = '', officerId = ''] = mark.split('#');
    return cases[index] === undefined ? [] : [{ caseNo: cases[index], by: officerId, at }];
  });
  return [...held, ...handed].filter(({ at }) => at > stampAfter(now, -HELD_BACK_MS) && at <= stampOf(now)).slice(-MOST_HELD_BACK);
}

function isFresh({ filledAt }: { filledAt: string }, now: Date): boolean {
  return filledAt > stampAfter(now, -FRESH_MS) && filledAt < stampAfter(now, FRESH_MS);
}

function stampAfter(now: Date, ms: number): string {
  return stampOf(new Date(now.getTime() + ms));
}
