import { CfnOutput, Stack, Tags, type Environment } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { hallApi } from './api';
import { carriersOf, type CarrierSettings } from './carriers';
import { fieldKeys } from './field-keys';
import { fileBuckets } from './files';
import { hallFunctions } from './functions';
import { licenceShare, type ShareSettings } from './licence-share';
import { keepSchedules } from './schedules';
import { sessionKey } from './session-key';
import { signInOf, type SignInSettings } from './sign-in';
import { followStream } from './stream';
import { hallTable } from './table';
import { treasuryOf, type TreasurySettings } from './treasury';
import { watch } from './watch';

type Settings = { env: Required<Environment>; version: string; share: ShareSettings | undefined; treasury: TreasurySettings | undefined; carriers: CarrierSettings | undefined; signIn: SignInSettings | undefined; site: string };

/** The whole hall in one region. */
export class HallStack extends Stack {
  constructor(scope: Construct, id: string, { env, version, share: shareSettings, treasury: treasurySettings, carriers: carrierSettings, signIn: signInSettings, site }: Settings) {
    super(scope, id, { env, description: 'Dayu Hall: table, functions, gateway, stream and schedules' });
    // X-Ray does not work with Lambda in China. Asked of the region's name, because the partition may be a token.
    const hasTracing = !env.region.startsWith('cn-');

    const table = hallTable(this);
    const key = sessionKey(this);
    const seals = fieldKeys(this);
    const share = shareSettings && licenceShare(this, shareSettings);
    const treasury = treasurySettings && treasuryOf(this, treasurySettings);
    const carriers = carrierSettings && carriersOf(this, carrierSettings);
    const signIn = signInSettings && signInOf(this, signInSettings);
    const files = fileBuckets(this, site);
    const functions = hallFunctions(this, { table, files, key, seals, share, treasury, carriers, signIn, site, version, hasTracing });
    const api = hallApi(this, functions, hasTracing);
    const streamFailures = followStream(this, table, functions.stream, { name: 'Stream', batchSize: 100 });
    // Few at once: each may take seconds. Only changes of files reach it.
    const checkerFailures = followStream(this, table, functions.checker, { name: 'Checker', batchSize: 10, only: 'FILES#' });
    const clockFailures = keepSchedules(this, functions.clock);
    const alarms = watch(this, { api, functions, queues: [streamFailures, checkerFailures, clockFailures] });

    Tags.of(this).add('project', 'dayu-hall', { excludeResourceTypes: ['AWS::Lambda::EventSourceMapping'] });
    for (const [name, value] of Object.entries({
      ApiUrl: api.url, TableName: table.tableName, SessionKeySecret: key.secretArn, FieldKeysSecret: seals.secretArn, ...(share ? { LicenceShareKeySecret: share.key.secretArn } : {}), ...(treasury ? { TreasuryKeySecret: treasury.key.secretArn } : {}), ...(carriers ? { CarrierKeysSecret: carriers.keys.secretArn } : {}), ...(signIn ? { SignInKeysSecret: signIn.keys.secretArn } : {}), QuarantineBucket: files.quarantine.bucketName, FilesBucket: files.clean.bucketName, AlarmTopic: alarms.topicArn,
    })) new CfnOutput(this, name, { value });
  }
}
