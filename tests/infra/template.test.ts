import { Match } from 'aws-cdk-lib/assertions';
import { indexes, keys } from '../../functions/table/keys';
import { gatewayPathsOf } from '../../infra/gateway-paths';
import { contract } from '../../shared/contract';
import { schedules } from '../../shared/contract/schedules';
import { routesOf, takersOf } from './gateway';
import { rightsOf, statementsOf } from './policies';
import { carriers, china, namesIn, resources, share, signIn, site, synthesize, treasury, type Synthesized } from './synthesized';

const stacks = synthesize();
const inChina = stacks.filter(({ region }) => region === china);

/** What each Lambda may do to the table. Whoever adds a line here says that a handler needs it. */
const onTheTable: Record<string, string[]> = {
  public: ['GetItem Table', 'PutItem Table', 'Query Table'],
  applicant: ['DeleteItem Table', 'GetItem Table', 'PutItem Table', 'Query Table', 'Query Table/index/byOwner', 'UpdateItem Table'],
  officer: ['DeleteItem Table', 'GetItem Table', 'PutItem Table', 'Query Table', ...['byDesk', 'byHanded', 'byItem', 'byName', 'byOwner', 'byWork'].map((index) => `Query Table/index/${index}`), 'UpdateItem Table'],
  documents: ['GetItem Table', 'PutItem Table', 'Query Table'],
  stream: [
    'DescribeStream Table/stream/*', 'GetItem Table', 'GetRecords Table/stream/*', 'GetShardIterator Table/stream/*', 'ListStreams Table/stream/*',
    'PutItem Table', 'Query Table', 'Query Table/index/byOwner', 'UpdateItem Table',
  ],
  clock: ['DeleteItem Table', 'GetItem Table', 'PutItem Table', 'Query Table', 'Query Table/index/byDesk', 'Query Table/index/byDuty', 'Query Table/index/byName', 'Query Table/index/byOwner', 'UpdateItem Table'],
  checker: [
    'DeleteItem Table', 'DescribeStream Table/stream/*', 'GetItem Table', 'GetRecords Table/stream/*', 'GetShardIterator Table/stream/*', 'ListStreams Table/stream/*', 'PutItem Table',
  ],
};
/** And to files. Who signs forms and links may not read what arrives; nobody writes tags. */
const onFiles: Record<string, string[]> = {
  applicant: ['GetObjectVersion Files/*', 'ListBucketVersions Quarantine', 'PutObject Quarantine/*'],
  officer: ['GetObjectVersion Files/*', 'ListBucketVersions Quarantine', 'PutObject Files/*.seen/*', 'PutObject Quarantine/DY*'],
  documents: ['GetObjectVersion Files/documents/*', 'ListBucketVersions Files', 'PutObject Files/documents/*'],
  clock: ['DeleteObjectVersion Files/exports/*', 'ListBucketVersions Files', 'PutObject Files/exports/*'],
  checker: [
    'DeleteObjectVersion Files/*', 'DeleteObjectVersion Quarantine/*', 'GetObjectVersion Quarantine/*', 'ListBucketVersions Files', 'ListBucketVersions Quarantine', 'PutObject Files/*',
  ],
};
const names = Object.keys(onTheTable);
/** Who carries native code, which `npm ci` brings for x64. */
const drawing = ['officer', 'checker'];
/** Which secrets each Lambda may read, as the variable that names it. */
const secretsOf: Record<string, string[]> = {
  public: ['CARRIER_KEYS_SECRET', 'FIELD_KEYS_SECRET', 'SESSION_KEY_SECRET', 'SIGN_IN_KEYS_SECRET'], applicant: ['CARRIER_KEYS_SECRET', 'FIELD_KEYS_SECRET', 'LICENCE_SHARE_KEY_SECRET', 'SESSION_KEY_SECRET', 'SIGN_IN_KEYS_SECRET'], officer: ['CARRIER_KEYS_SECRET', 'FIELD_KEYS_SECRET', 'SESSION_KEY_SECRET', 'TREASURY_KEY_SECRET'], documents: ['FIELD_KEYS_SECRET', 'SESSION_KEY_SECRET'],
  stream: ['CARRIER_KEYS_SECRET', 'FIELD_KEYS_SECRET', 'LICENCE_SHARE_KEY_SECRET'], clock: ['CARRIER_KEYS_SECRET', 'FIELD_KEYS_SECRET', 'LICENCE_SHARE_KEY_SECRET', 'TREASURY_KEY_SECRET'], checker: ['FIELD_KEYS_SECRET'],
};

function lambdaOf({ template }: Synthesized, name: string): Record<string, unknown> {
  const found = resources(template, 'AWS::Lambda::Function').filter(([, lambda]) => lambda['Description'] === `Dayu Hall: ${name}`);
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? {};
}

/** `rate(2 hours)` is 120. */
function minutesOf(expression: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  return Number(count) * { minute: 1, hour: 60, day: 1440 }[unit as 'minute' | 'hour' | 'day'];
}

describe.each(stacks)('the hall in $region', (stack) => {
  const { template, text } = stack;

  test('keeps one table, as the code that reads it names things', () => {
    const schema = (partition: string, sort: string) => [{ AttributeName: partition, KeyType: 'HASH' }, { AttributeName: sort, KeyType: 'RANGE' }];
    template.resourceCountIs('AWS::DynamoDB::Table', 1);
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: schema(keys.partition, keys.sort),
      GlobalSecondaryIndexes: indexes.map(({ name, partition, sort, carries }) => ({
        IndexName: name, KeySchema: schema(partition, sort), Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: carries },
      })),
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      BillingMode: 'PAY_PER_REQUEST', DeletionProtectionEnabled: true, SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
    template.allResources('AWS::DynamoDB::Table', { DeletionPolicy: 'Retain' });
  });

  test('sends every endpoint to the function of its audience, and to no other', () => {
    const routes = routesOf(template);
    const takers = contract.map(({ name, path }) => [name, takersOf(routes, path.replace(/\{\w+\}/g, 'x')).map(({ method, answers }) => `${method} ${answers}`)]);
    const drawn = ['getDocument', 'getDeskDocument', 'getParcelLabel', 'getLicenceFile'];
    expect(takers).toEqual(contract.map(({ name, audience }) => [name, [`ANY Dayu Hall: ${drawn.includes(name) ? 'documents' : audience}`]]));
  });

  test('opens no path but those of the groups, and none to the test console', () => {
    const groups = ['public', 'applicant', 'officer'].map((audience) => `/api/${audience}/{proxy+}`).concat(['applicant', 'officer'].map((audience) => `/api/${audience}/documents/{proxy+}`));
    expect(routesOf(template).map(({ path }) => path).sort()).toEqual([...groups, '/api/health', '/api/openapi.json'].sort());
    expect(text).not.toContain('test-invoke-stage');
  });

  test.each(names)('lets the %s function do what its handlers need, and no more', (name) => {
    const rights = rightsOf(template, lambdaOf(stack, name));
    const table = rights.filter(({ action }) => action.startsWith('dynamodb:')).map(({ action, on }) => `${action.slice('dynamodb:'.length)} ${on}`);
    expect(table.sort()).toEqual(onTheTable[name]);
    expect(rights.filter(({ action }) => action.includes('*'))).toEqual([]);
    expect(rights.filter(({ action, on }) => on === '*' && !action.startsWith('xray:'))).toEqual([]);
    expect(rights.filter(({ action }) => action.startsWith('s3:')).map(({ action, on }) => `${action.slice('s3:'.length)} ${on}`).sort()).toEqual(onFiles[name] ?? []);
  });

  test.each(names)('gives the %s function its own role and log, and the names it is run with', (name) => {
    const lambda = lambdaOf(stack, name);
    const roles = names.flatMap((each) => namesIn(lambdaOf(stack, each)['Role']));
    expect(new Set(roles).size).toBe(names.length);
    expect(lambda).toMatchObject({ Runtime: 'nodejs22.x', Architectures: [drawing.includes(name) ? 'x86_64' : 'arm64'], LoggingConfig: { LogGroup: expect.anything() } });
    const { Variables } = lambda['Environment'] as { Variables: Record<string, unknown> };
    const secrets = secretsOf[name] ?? [];
    const asked = { ...(secrets.includes('LICENCE_SHARE_KEY_SECRET') ? share : {}), ...(secrets.includes('TREASURY_KEY_SECRET') ? treasury : {}), ...(secrets.includes('CARRIER_KEYS_SECRET') ? carriers : {}), ...(secrets.includes('SIGN_IN_KEYS_SECRET') ? signIn : {}) };
    expect(Object.keys(Variables).sort()).toEqual([...Object.keys(asked), ...secrets, ...(onFiles[name] ? ['HALL_CLEAN', 'HALL_QUARANTINE'] : []), ...(name === 'officer' ? ['HALL_FONT'] : []), ...(['documents', 'applicant', 'public'].includes(name) ? ['HALL_SITE'] : []), ...(name === 'documents' ? ['HALL_SONG'] : []), 'HALL_TABLE', 'HALL_VERSION'].sort());
    expect(Variables).toMatchObject(asked);
    const readable = rightsOf(template, lambda).filter(({ action }) => action === 'secretsmanager:GetSecretValue').map(({ on }) => on);
    expect(readable.sort()).toEqual(secrets.flatMap((variable) => namesIn(Variables[variable])).sort());
  });

  test('lets the public function write reports of carriers and looks at shown licences, and nothing else', () => {
    const [writing] = statementsOf(template, lambdaOf(stack, 'public')).filter(({ Action }) => [Action].flat().includes('dynamodb:PutItem'));
    expect(writing).toMatchObject({ Action: 'dynamodb:PutItem', Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['SHOW#*', 'MOVED#*'] } } });
  });

  test('knows no seeded people and holds no key', () => {
    expect(text).not.toMatch(/SEEDED|"SESSION_KEY"|PRIVATE KEY|GenerateSecretString|SecretString/);
  });

  test('keeps every log a year', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
  });

  test('closes every bucket to the public and to plain HTTP', () => {
    const buckets = resources(template, 'AWS::S3::Bucket').map(([id]) => id);
    expect(buckets).toHaveLength(3);
    const all = { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true };
    template.allResourcesProperties('AWS::S3::Bucket', { PublicAccessBlockConfiguration: all, BucketEncryption: Match.anyValue() });
    const refuses = { Effect: 'Deny', Action: 's3:*', Principal: { AWS: '*' }, Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
    template.allResourcesProperties('AWS::S3::BucketPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(refuses)]) } });
    expect(resources(template, 'AWS::S3::BucketPolicy').flatMap(([, policy]) => namesIn(policy['Bucket'])).sort()).toEqual(buckets.sort());
  });

  test('forgets files that nobody checked within a day, keeps every version of the others, and takes forms from the site alone', () => {
    const bucket = (log: string) => resources(template, 'AWS::S3::Bucket').map(([, one]) => one).find((one) => (one['LoggingConfiguration'] as { LogFilePrefix?: string } | undefined)?.LogFilePrefix === log);
    const rules = (log: string) => (bucket(log)?.['LifecycleConfiguration'] as { Rules: Record<string, unknown>[] }).Rules;
    const cors = (log: string) => (bucket(log)?.['CorsConfiguration'] as { CorsRules: Record<string, unknown>[] }).CorsRules;
    for (const log of ['quarantine/', 'files/']) expect(bucket(log)).toMatchObject({ VersioningConfiguration: { Status: 'Enabled' } });
    expect(rules('quarantine/')[0]).toMatchObject({ ExpirationInDays: 1, NoncurrentVersionExpiration: { NoncurrentDays: 1 }, Status: 'Enabled' });
    expect(rules('files/').filter((rule) => 'ExpirationInDays' in rule || 'NoncurrentVersionExpiration' in rule)).toEqual([]);
    expect(cors('quarantine/')).toEqual([expect.objectContaining({ AllowedMethods: ['POST'], AllowedOrigins: [site.HALL_SITE] })]);
    expect(cors('files/')).toEqual([expect.objectContaining({ AllowedMethods: ['GET'], AllowedOrigins: [site.HALL_SITE] })]);
  });

  const only = (...leading: string[]) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': leading } });
  const claims = only('BUDGET#*', 'ONCE#*');

  test('lets the checker delete records of files, who files claims places in a line, and nobody any other record', () => {
    const statements = resources(template, 'AWS::IAM::Policy').flatMap(([, policy]) => (policy['PolicyDocument'] as { Statement: { Action: string | string[]; Condition?: unknown }[] }).Statement);
    const deleting = statements.filter(({ Action }) => [Action].flat().includes('dynamodb:DeleteItem'));
    expect(deleting.map(({ Condition }) => Condition)).toEqual([claims, claims, claims, only('FILES#*')]);
  });

  test('lets budgets and turnstiles be changed in place, the stream change figures, and nobody any other record', () => {
    const statements = resources(template, 'AWS::IAM::Policy').flatMap(([, policy]) => (policy['PolicyDocument'] as { Statement: { Action: string | string[]; Condition?: unknown }[] }).Statement);
    const updating = statements.filter(({ Action }) => [Action].flat().includes('dynamodb:UpdateItem'));
    expect(updating.map(({ Condition }) => Condition)).toEqual([only('BUDGET#*'), only('TURN#*', 'BUDGET#*'), only('FIGURES#*'), only('BUDGET#*')]);
  });

  test('lets who draws documents see what lies in their folder, and nobody’s files', () => {
    const policies = resources(template, 'AWS::IAM::Policy').filter(([, policy]) => namesIn(policy['Roles']).some((role) => role.startsWith('DocumentsRole')));
    const statements = policies.flatMap(([, policy]) => (policy['PolicyDocument'] as { Statement: { Action: string | string[]; Condition?: unknown }[] }).Statement);
    expect(statements.filter(({ Action }) => [Action].flat().includes('s3:ListBucketVersions')).map(({ Condition }) => Condition)).toEqual([{ StringLike: { 's3:prefix': 'documents/*' } }]);
  });

  test('follows the stream in batches, the checker its files alone and few at once, and names in a queue what fails for good', () => {
    const mappings = resources(template, 'AWS::Lambda::EventSourceMapping').map(([, mapping]) => mapping);
    const queues = resources(template, 'AWS::SQS::Queue').map(([id]) => id);
    expect(mappings.map((mapping) => [mapping['BatchSize'], JSON.stringify(mapping['FilterCriteria'] ?? null)])).toEqual([
      [100, 'null'], [10, JSON.stringify({ Filters: [{ Pattern: JSON.stringify({ dynamodb: { NewImage: { pk: { S: [{ prefix: 'FILES#' }] } } } }) }] })],
    ]);
    for (const mapping of mappings) {
      expect(mapping).toMatchObject({ BisectBatchOnFunctionError: true, FunctionResponseTypes: ['ReportBatchItemFailures'], StartingPosition: 'TRIM_HORIZON' });
      expect(mapping['MaximumRetryAttempts']).toBeGreaterThan(0);
      expect(mapping).not.toHaveProperty('Tags');
      expect(queues).toEqual(expect.arrayContaining(namesIn(mapping['DestinationConfig'])));
      expect(namesIn(mapping['DestinationConfig'])).toHaveLength(1);
    }
  });

  test('encrypts every queue and refuses plain HTTP to it', () => {
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    const refuses = { Effect: 'Deny', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } };
    template.allResourcesProperties('AWS::SQS::QueuePolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike(refuses)]) } });
    template.resourceCountIs('AWS::SQS::QueuePolicy', resources(template, 'AWS::SQS::Queue').length);
  });

  test('keeps the schedules of the list, and a queue for what never reached the clock', () => {
    const clock = resources(template, 'AWS::Lambda::Function').find(([, lambda]) => lambda['Description'] === 'Dayu Hall: clock')?.[0];
    const rules = resources(template, 'AWS::Events::Rule').map(([, rule]) => rule);
    expect(rules).toHaveLength(schedules.length);
    for (const { name, everyMinutes } of schedules) {
      const rule = rules.find(({ Targets }) => (Targets as { Input: string }[])[0]?.Input === JSON.stringify({ schedule: name }));
      expect(rule).toMatchObject({ State: 'ENABLED' });
      expect(minutesOf(String(rule?.['ScheduleExpression']))).toBe(everyMinutes);
      const [target] = rule?.['Targets'] as { Arn: unknown; DeadLetterConfig?: unknown }[];
      expect(namesIn(target?.Arn)).toEqual([clock]);
      expect(namesIn(target?.DeadLetterConfig)).toHaveLength(1);
    }
    template.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { DestinationConfig: { OnFailure: Match.anyValue() } });
  });

  test('stands behind a regional gateway with a firewall, a throttle and a log', () => {
    template.hasResourceProperties('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['REGIONAL'] } });
    template.hasResourceProperties('AWS::ApiGateway::Stage', {
      AccessLogSetting: { DestinationArn: Match.anyValue() },
      MethodSettings: [Match.objectLike({ HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: Match.anyValue(), DataTraceEnabled: false })],
    });
    template.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'REGIONAL', Rules: Match.arrayWith([Match.objectLike({ Statement: { RateBasedStatement: { AggregateKeyType: 'IP' } }, Action: { Block: Match.anyValue() } })]),
    });
    // That rule of the common set refuses bodies over 8 KB: a form with its answers may be longer.
    expect(text).toMatch(/"RuleActionOverrides": \[\s*\{\s*"ActionToUse": \{\s*"Count": \{\}\s*\},\s*"Name": "SizeRestrictions_BODY"/);
    const stage = resources(template, 'AWS::ApiGateway::Stage')[0]?.[0];
    expect(resources(template, 'AWS::WAFv2::WebACLAssociation').flatMap(([, one]) => namesIn(one['ResourceArn']))).toContain(stage);
    expect(text).not.toContain('AWS::ApiGatewayV2');
  });

  test('rings for every function, every queue and a late stream', () => {
    const rung = resources(template, 'AWS::CloudWatch::Alarm');
    expect(rung.filter(([, alarm]) => (alarm['AlarmActions'] as unknown[] | undefined)?.length !== 1)).toEqual([]);
    const about = (metric: string) => rung.filter(([, alarm]) => alarm['MetricName'] === metric).flatMap(([, alarm]) => namesIn(alarm['Dimensions'])).sort();
    expect(about('Errors')).toEqual(resources(template, 'AWS::Lambda::Function').map(([id]) => id).sort());
    expect(about('ApproximateNumberOfMessagesVisible')).toEqual(resources(template, 'AWS::SQS::Queue').map(([id]) => id).sort());
    expect(about('IteratorAge')).toHaveLength(2);
    // What the morning's comparison of payments says in its log.
    template.hasResourceProperties('AWS::Logs::MetricFilter', { FilterPattern: '{ $.differences > 0 }', MetricTransformations: [Match.objectLike({ MetricValue: '$.differences' })] });
    expect(rung.filter(([, alarm]) => String(alarm['MetricName']).endsWith('PaymentDifferences'))).toHaveLength(1);
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } })]) },
    });
  });
});

describe.each(inChina)('in $region', ({ template, text }) => {
  test.each([
    ['the other partition', /arn:aws:/],
    ['X-Ray', /xray|"Mode": "Active"|"TracingEnabled": true/i],
    ['the edge', /"EDGE"|"CLOUDFRONT"|Lambda@Edge|AWS::CloudFront/],
    ['function URLs', /AWS::Lambda::Url/],
    ['Cognito', /cognito/i],
    ['gateway authorizers', /AWS::ApiGateway::Authorizer/],
    ['Shield and mail', /AWS::Shield|AWS::SES/],
  ])('asks nothing of %s', (_what, forbidden) => {
    expect(text).not.toMatch(forbidden);
  });

  test('has no custom resource, whose code would be fetched from elsewhere', () => {
    expect(Object.values(template.toJSON()['Resources'] as Record<string, { Type: string }>).filter(({ Type }) => /^Custom::|CustomResource$/.test(Type))).toEqual([]);
  });
});

test('tracing is on where it can be', () => {
  for (const { region, text } of stacks) expect({ region, traces: text.includes('"Mode": "Active"') }).toEqual({ region, traces: region !== china });
});

test.each([
  ['an officer endpoint among the applicants', { name: 'listQueue', path: '/api/applicant/queue', audience: 'officer' as const }],
  ['a public endpoint among the officers', { name: 'getHall', path: '/api/officer/hall', audience: 'public' as const }],
  ['an applicant endpoint beside the groups', { name: 'getMe', path: '/api/me', audience: 'applicant' as const }],
])('the gateway refuses %s', (_what, endpoint) => {
  expect(() => gatewayPathsOf([...contract, endpoint])).toThrow(`${endpoint.name} is for ${endpoint.audience}`);
});

test('a hall without a licence share, a treasury, carriers or places to sign in knows nothing of one', () => {
  for (const { text } of synthesize({ LICENCE_SHARE_URL: '', TREASURY_URL: '', EMS_URL: '', SF_URL: '', KUAIDI100_URL: '', WECHAT_APP_ID: '', PROVINCE_URL: '' })) expect(text).not.toMatch(/LICENCE_SHARE|LicenceShare|TREASURY|Treasury|CARRIER|Carrier|EMS_|SF_|KUAIDI|SIGN_IN|SignInKeys|WECHAT|PROVINCE/);
});
