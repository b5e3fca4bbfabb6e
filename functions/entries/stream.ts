import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { NEW_DAYS } from '../../shared/domain/people/register';
import { dayOf, daysAfter } from '../../shared/domain/workdays';
import { waitsForLicence } from '../../shared/domain/cases/issue-licence';
import { beginDeliveryOf } from '../find/begin-delivery';
import { chain } from '../find/chain';
import { countCaseOf } from '../find/count-case';
import { countClaimOf } from '../find/count-claim';
import { recordMovementOf } from '../find/record-movement';
import { noteShow } from '../find/note-show';
import { offerBenefits } from '../find/offer-benefits';
import { grantByFilingOf } from '../handlers/cases/grant-by-filing';
import { issueLicenceOf } from '../handlers/licences/issue-licence';
import { sendDisputeOf } from '../handlers/licences/send-dispute';
import { changedBody, changedCase } from '../table/changed-cases';
import { changedClaim } from '../table/changed-claims';
import { waitingDispute } from '../table/changed-disputes';
import { changedFile } from '../table/changed-files';
import { reportedMovement } from '../table/changed-movements';
import { changedSteps } from '../table/changed-steps';
import { usedShow } from '../table/licence-shows';
import { registered } from '../table/registered';
import { log } from './log';
import { theHall } from './the-hall';

/** Follows every change of a case. A record that fails is reported, so that it and those after it come again. */
export async function handler(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const record of event.Records) {
    try {
      await follow(record);
    } catch (error) {
      log({ accident: 'issueLicence', record: record.dynamodb?.Keys?.['pk']?.S, error: error instanceof Error ? error.stack : 'unknown' });
      return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
    }
  }
  return { batchItemFailures: [] };
}

async function follow(record: DynamoDBRecord): Promise<void> {
  await followSteps(record);
  await followFigures(record);
  await followClaim(record);
  await followDispute(record);
  await followMovement(record);
  await followShow(record);
  await followFile(record);
  await followRegistration(record);
  const changed = changedCase(record);
  if (changed?.waitsForGrant) await tryToGrant(changed.caseNo);
  if (changed?.state === 'closed') log({ stream: 'beginDelivery', record: changed.caseNo, outcome: await beginDeliveryOf(await theHall(), changed.caseNo) });
  if (!changed || !waitsForLicence(changed.state)) return;
  log({ stream: 'issueLicence', record: changed.caseNo, outcome: await issueLicenceOf(await theHall(), changed.caseNo) });
}

/** What was done is chained before anything follows from it. */
async function followSteps(record: DynamoDBRecord): Promise<void> {
  const changed = changedSteps(record, (await theHall()).sealing);
  if (changed) log({ stream: 'chain', record: changed.caseNo, events: await chain(await theHall(), changed) });
}

/** What a case counts for, in the figures of those who lead. */
async function followFigures(record: DynamoDBRecord): Promise<void> {
  const changed = changedBody(record, (await theHall()).sealing);
  if (changed && changed.receivedOn !== null) log({ stream: 'countCase', record: changed.caseNo, outcome: await countCaseOf(await theHall(), changed) });
}

/** What a claim counts for, in what the policies have done. */
async function followClaim(record: DynamoDBRecord): Promise<void> {
  const changed = changedClaim(record, (await theHall()).sealing);
  if (changed) log({ stream: 'countClaim', record: changed.claimNo, outcome: await countClaimOf(await theHall(), changed) });
}

/** A scan that cannot be brought to its parcel holds nothing up: the clock brings it again. */
async function followMovement(record: DynamoDBRecord): Promise<void> {
  const movement = reportedMovement(record);
  if (!movement) return;
  const became = await recordMovementOf(await theHall(), movement).catch((error: unknown) => (error instanceof Error ? error.stack : 'unknown'));
  log({ stream: 'recordMovement', record: movement.waybillNo, outcome: became });
}

/** Who was shown a licence is in the record of both. */
async function followShow(record: DynamoDBRecord): Promise<void> {
  const show = usedShow(record, (await theHall()).sealing);
  if (show) log({ stream: 'noteShow', record: show.licenceNo, lines: await noteShow(await theHall(), show) });
}

/** A file that was found clean may have been what a case of low risk waited for. */
async function followFile(record: DynamoDBRecord): Promise<void> {
  const file = changedFile(record);
  if (file?.state !== 'clean') return;
  for (const caseNo of new Set(file.uses.map((use) => use.caseNo))) await tryToGrant(caseNo);
}

async function tryToGrant(caseNo: string): Promise<void> {
  log({ stream: 'grantByFiling', record: caseNo, outcome: await grantByFilingOf(await theHall(), caseNo) });
}

/** An enterprise that has just been registered hears at once what it is entitled to; the night finds what goes wrong here. */
async function followRegistration(record: DynamoDBRecord): Promise<void> {
  const enterprise = registered(record, (await theHall()).sealing);
  if (!enterprise) return;
  const hall = await theHall();
  if (String(enterprise.facts['registrationDate'] ?? '') < daysAfter(dayOf(hall.now()), -NEW_DAYS)) return;
  const offered = await offerBenefits(hall, enterprise).catch((error: unknown) => (error instanceof Error ? error.stack : 'unknown'));
  log({ stream: 'offerBenefits', record: enterprise.personId, outcome: offered });
}

/** A dispute that does not get through holds nothing up: the clock sends it again. */
async function followDispute(record: DynamoDBRecord): Promise<void> {
  const waiting = waitingDispute(record);
  if (!waiting) return;
  const became = await sendDisputeOf(await theHall(), waiting).catch((error: unknown) => (error instanceof Error ? error.stack : 'unknown'));
  log({ stream: 'sendDispute', record: waiting.disputeNo, outcome: became });
}
