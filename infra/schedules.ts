import { Duration } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { schedules } from '../shared/contract/schedules';
import { failures } from './queue';

/** One rule a schedule. The queue takes calls that never reached the clock, and those in which it failed three times. */
export function keepSchedules(scope: Construct, clock: IFunction): Queue {
  const queue = failures(scope, 'ClockFailures');
  clock.configureAsyncInvoke({ retryAttempts: 2, maxEventAge: Duration.hours(1), onFailure: new SqsDestination(queue) });
  for (const { name, says, everyMinutes } of schedules) {
    new Rule(scope, `Schedule-${name}`, {
      description: says,
      schedule: Schedule.rate(Duration.minutes(everyMinutes)),
      targets: [new LambdaFunction(clock, { event: RuleTargetInput.fromObject({ schedule: name }), deadLetterQueue: queue, maxEventAge: Duration.hours(1) })],
    });
  }
  return queue;
}
