import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { FilterCriteria, FilterRule, StartingPosition, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { keys } from '../functions/table/keys';
import { failures } from './queue';

type Following = { name: string; batchSize: number; /** What the partition begins with. */ only?: string };

/** Changes of the table go to a function, a record's changes in their order; what fails for good is named in a queue. */
export function followStream(scope: Construct, table: Table, follower: IFunction, { name, batchSize, only }: Following): Queue {
  const queue = failures(scope, `${name}Failures`);
  follower.addEventSourceMapping('Changes', {
    eventSourceArn: table.tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize,
    ...(only ? { filters: [FilterCriteria.filter({ dynamodb: { NewImage: { [keys.partition]: { S: FilterRule.beginsWith(only) } } } })] } : {}),
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 10,
    onFailure: new SqsDlq(queue),
  });
  // Spelled out, because CDK's own event source would add the streams of every table.
  follower.addToRolePolicy(new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
    resources: [`${table.tableArn}/stream/*`],
  }));
  return queue;
}
