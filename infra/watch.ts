import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Alarm, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { HallFunctions } from './functions';

const LATE_MS = 5 * 60_000;
const period = Duration.minutes(5);
type Watched = { api: RestApi; functions: HallFunctions; queues: readonly Queue[] };

/** A few alarms, each a reason for somebody to look. They ring on one topic; who listens is subscribed by hand. */
export function watch(scope: Construct, { api, functions, queues }: Watched): Topic {
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true });
  // With a policy of its own the topic no longer lets CloudWatch in by default.
  topic.grantPublish(new ServicePrincipal('cloudwatch.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': topic.env.account } } }));
  const ring = (id: string, alarmDescription: string, metric: IMetric, threshold = 1) => {
    const alarm = new Alarm(scope, id, { alarmDescription, metric, threshold, evaluationPeriods: 1, treatMissingData: TreatMissingData.NOT_BREACHING });
    alarm.addAlarmAction(new SnsAction(topic));
  };

  for (const [name, lambda] of Object.entries(functions)) ring(`${name}Errors`, `The ${name} function fell over or ran out of time`, lambda.metricErrors({ period }));
  // An accident that a handler's caller was told of is no error of the function, only an answer of 503.
  ring('apiAccidents', 'The gateway answered with 5xx', api.metricServerError({ period, statistic: 'Sum' }), 5);
  for (const queue of queues) ring(`${queue.node.id}Waiting`, 'Something could not be done and waits in the queue', queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }));
  ring('checkerLate', 'Files that arrived are not checked', functions.checker.metric('IteratorAge', { period, statistic: 'Maximum' }), LATE_MS);
  ring('streamLate', 'Changes of cases are not followed up', functions.stream.metric('IteratorAge', { period, statistic: 'Maximum' }), LATE_MS);
  ring('paymentDifferences', 'The hall’s payments, the treasury’s statement, budgets and claims do not say the same', differencesTold(scope, functions).metric({ period, statistic: 'Maximum' }));
  return topic;
}

/** What `reconcilePayments` says in its log, as a number. */
function differencesTold(scope: Construct, { clock }: HallFunctions): MetricFilter {
  return new MetricFilter(scope, 'PaymentDifferences', {
    logGroup: clock.logGroup, filterPattern: FilterPattern.numberValue('$.differences', '>', 0), metricNamespace: 'DayuHall', metricName: `${scope.node.id}PaymentDifferences`, metricValue: '$.differences',
  });
}
