import { CfnOutput, Stack, Tags, type Environment } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { hallApi } from './api';
import { fileBuckets } from './files';
import { hallFunctions } from './functions';
import { keepSchedules } from './schedules';
import { sessionKey } from './session-key';
import { followStream } from './stream';
import { hallTable } from './table';
import { watch } from './watch';

type Settings = { env: Required<Environment>; version: string };

/** The whole hall in one region. */
export class HallStack extends Stack {
  constructor(scope: Construct, id: string, { env, version }: Settings) {
    super(scope, id, { env, description: 'Dayu Hall: table, functions, gateway, stream and schedules' });
    // X-Ray does not work with Lambda in China. Asked of the region's name, because the partition may be a token.
    const hasTracing = !env.region.startsWith('cn-');

    const table = hallTable(this);
    const key = sessionKey(this);
    const files = fileBuckets(this);
    const functions = hallFunctions(this, { table, key, version, hasTracing });
    const api = hallApi(this, functions, hasTracing);
    const streamFailures = followStream(this, table, functions.stream);
    const clockFailures = keepSchedules(this, functions.clock);
    const alarms = watch(this, { api, functions, queues: [streamFailures, clockFailures] });

    Tags.of(this).add('project', 'dayu-hall', { excludeResourceTypes: ['AWS::Lambda::EventSourceMapping'] });
    for (const [name, value] of Object.entries({
      ApiUrl: api.url, TableName: table.tableName, SessionKeySecret: key.secretArn, FilesBucket: files.bucketName, AlarmTopic: alarms.topicArn,
    })) new CfnOutput(this, name, { value });
  }
}
