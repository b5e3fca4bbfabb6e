/** CDK behaviour that this deployment relies on, kept here so that every way of running the app has it. */
export const flags = {
  // Without it the partition is a token: a question after it would quietly be answered no, and ARNs would be spelled `arn:aws:`.
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/core:target-partitions': ['aws', 'aws-cn'],
  // Turns what CDK's own check of the template finds into errors.
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  // Tags of the stack itself would reach the event source mapping, which has none in China.
  '@aws-cdk/core:explicitStackTags': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': true,
  '@aws-cdk/aws-apigateway:logGroupDestinationArnWithoutWildcard': true,
  '@aws-cdk/aws-events:eventsTargetQueueSameAccount': true,
} as const;
