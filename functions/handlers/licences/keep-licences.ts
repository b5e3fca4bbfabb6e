import type { Licence } from '../../../shared/domain/licences/licence';
import { standingOn, stepOnLicence } from '../../../shared/domain/licences/life';
import { expiryNotice, REMINDED_BEFORE } from '../../../shared/domain/licences/notice';
import { extendBySilence, isSilentRenewal } from '../../../shared/domain/licences/silence';
import { dayOf, daysAfter, stampOf } from '../../../shared/domain/workdays';
import { tellOf } from '../../find/change-licence';
import { itemOf } from '../../find/item';
import type { Hall } from '../../hall';

/** Days that a clock which stood still is made up for. */
const BACK = [0, 1, 2, 3];

/** What the hall does about licences by itself: reminds, ends suspensions, lets silence renew, writes down what has run out. Once each, however often it runs. */
export async function keepLicences(hall: Hall): Promise<number> {
  const today = dayOf(hall.now());
  const reminded = REMINDED_BEFORE.flatMap((days) => BACK.map((back) => daysAfter(today, days - back)));
  const ended = BACK.map((back) => daysAfter(today, -1 - back));
  let done = 0;
  for (const day of new Set([...reminded, ...ended])) {
    for (const { holderId, licenceNo } of await hall.licences.watchedOn(day)) {
      const licence = await hall.licences.find(holderId, licenceNo);
      if (licence && (day < today ? await endOf(hall, licence) : await remind(hall, licence))) done += 1;
    }
  }
  return done;
}

async function remind(hall: Hall, licence: Licence): Promise<boolean> {
  const notice = expiryNotice(licence, stampOf(hall.now()));
  return notice !== null && hall.licenceNotices.put(notice);
}

/** A suspension that is over, or a licence past its last day. */
async function endOf(hall: Hall, licence: Licence): Promise<boolean> {
  const after = standingOn(licence, dayOf(hall.now())) === 'expired' ? await runOut(hall, licence) : backInForce(hall, licence);
  const step = after?.life?.at(-1);
  if (!after || !step || !(await hall.licences.replace(licence, after))) return false;
  await tellOf(hall, after, step);
  return true;
}

function backInForce(hall: Hall, licence: Licence): Licence | undefined {
  const after = stepOnLicence(licence, 'resume', { by: 'clock', who: 'hall', name: '', at: hall.now() }, {}, { ground: 'termOver' });
  return after.ok ? after.value : undefined;
}

async function runOut(hall: Hall, licence: Licence): Promise<Licence | undefined> {
  const type = (await hall.reference()).licenceTypes[licence.type];
  if (type && (await waitsInSilence(hall, licence))) {
    const extended = extendBySilence(licence, type, hall.now());
    if (extended.ok) return extended.value;
  }
  const after = stepOnLicence(licence, 'expire', { by: 'clock', who: 'hall', name: '', at: hall.now() });
  return after.ok ? after.value : undefined;
}

/** Whether a case that asked in time to renew it is still undecided. */
async function waitsInSilence(hall: Hall, licence: Licence): Promise<boolean> {
  for (const caseNo of await hall.receipts.usesOf(licence.holderId, licence.licenceNo)) {
    const one = await hall.cases.find(caseNo);
    if (one && isSilentRenewal(one, licence, (await itemOf(hall, one)).result.term)) return true;
  }
  return false;
}
