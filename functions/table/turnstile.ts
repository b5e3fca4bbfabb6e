import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { $add, $append, UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { stampOf } from '../../shared/domain/workdays';
import type { DeskWork, Turn } from '../hall';
import { kept } from './lost-race';
import type { HallTable } from './table';
import { claim } from './turnstile-claim';
import { FRESH_MS, handedOf, isBeingFilled, isFresh, stampAfter, turnstileEntity } from './turnstile-list';
import { waitingIn } from './waiting-cases';

const TRIES = 40;
const WAIT_MS = 80;
const LONGEST_WAIT_MS = 400;

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
    if (!(await claim(entity, turn, old))) return 'lost';
    const held = old ? handedOf(old, now()) : [];
    const isFree = (caseNo: string) => !held.some((one) => one.caseNo === caseNo && one.by !== officerId);
    const rows = await waiting(turn, isFree, old !== undefined && old.size > 0 && old.given >= old.size && isFresh(old, now()));
    const urgent = rows.filter(({ clock }) => clock?.light !== 'green').length;
    const isTaken = (isUrgentOnly ? urgent : rows.length) > 0;
    const next = {
      desk, lane, version: (old?.version ?? 0) + 1, filledAt: stampOf(now()), cases: rows.map(({ caseNo }) => caseNo), size: rows.length, urgent,
      given: isTaken ? 1 : 0, by: isTaken ? [`${stampOf(now())}#${officerId}`] : [], lastBy: isTaken ? officerId : '-', held,
    };
    const put = entity.build(PutItemCommand).item(next);
    const isKept = await kept(() => put.options({ condition: { and: [{ attr: 'version', eq: old?.version ?? 0 }, { attr: 'given', eq: old?.given ?? 0 }] } }).send());
    return isKept ? { head: isTaken ? rows[0]?.caseNo : undefined } : 'lost';
  }

  /** Until whoever is drawing up the list is done, or took too long. */
  async function drawnUp(turn: Turn, { version }: List): Promise<List | undefined> {
    for (let turns = 0; turns < TRIES; turns += 1) {
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS + Math.random() * Math.min(LONGEST_WAIT_MS, WAIT_MS * 2 ** turns)));
      const list = await read(turn);
      if (list?.version !== version || !isBeingFilled(list, turn.now())) return list;
    }
    return undefined;
  }

  return async function next(turn) {
    let drawn = 0;
    for (let turns = 0; turns < TRIES; turns += 1) {
      const popped = await pop(turn);
      if (popped !== undefined) return popped;
      const old = await read(turn);
      if (old && turn.isUrgentOnly && isFresh(old, turn.now()) && old.lastBy !== turn.officerId) return undefined;
      const filled = old && isBeingFilled(old, turn.now()) ? 'lost' : await fill(turn, old);
      if (filled !== 'lost') return filled.head;
      const list = old && (await drawnUp(turn, old));
      // Two lists begun one after the other: the second was looked for after this request came.
      drawn += list && list.version !== old.version ? 1 : 0;
      if (drawn > 1 && list?.size === 0) return undefined;
    }
    return undefined;
  };
}
