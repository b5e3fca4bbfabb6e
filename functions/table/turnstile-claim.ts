import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update';
import { stampOf } from '../../shared/domain/workdays';
import type { Turn } from '../hall';
import { kept } from './lost-race';
import { FILLING_MS, stampAfter, type TurnstileEntity } from './turnstile-list';

/** One draws up the list of a lane, the others wait a moment: a queue is not read sixty times at once. */
export function claim(entity: TurnstileEntity, turn: Turn, old: { version: number } | undefined): Promise<boolean> {
  return old ? again(entity, turn, old) : begin(entity, turn);
}

function again(entity: TurnstileEntity, { desk, lane, now }: Turn, { version }: { version: number }): Promise<boolean> {
  const until = stampAfter(now(), FILLING_MS);
  const condition = { and: [
    { attr: 'version' as const, eq: version },
    { or: [{ attr: 'fillingUntil' as const, exists: false as const }, { attr: 'fillingUntil' as const, lt: stampOf(now()) }, { attr: 'fillingUntil' as const, gt: until }] },
  ] };
  return kept(() => entity.build(UpdateItemCommand).item({ desk, lane, fillingUntil: until }).options({ condition }).send());
}

function begin(entity: TurnstileEntity, { desk, lane, now }: Turn): Promise<boolean> {
  const empty = { desk, lane, version: 0, filledAt: '', fillingUntil: stampAfter(now(), FILLING_MS), cases: [], size: 0, urgent: 0, given: 0, by: [], lastBy: '-', held: [] };
  return kept(() => entity.build(PutItemCommand).item(empty).options({ condition: { attr: 'version', exists: false } }).send());
}
