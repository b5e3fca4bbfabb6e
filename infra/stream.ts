import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { StartingPosition, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { failures } from './queue';

/** Every change of the table goes to one function, a record's changes in their order; what fails for good is named in a queue. */
export function followStream(scope: Construct, table: Table, follower: IFunction): Queue {
  const queue = failures(scope, 'StreamFailures');
  follower.addEventSourceMapping('Changes', {
    eventSourceArn: table.tableStreamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
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
