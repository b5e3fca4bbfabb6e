import { join } from 'node:path';
import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat, type BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { bundling } from '../functions/bundling';
import type { Carriers } from './carriers';
import { fileEnvironment, fileStatements } from './file-rights';
import type { FileBuckets } from './files';
import type { LicenceShare } from './licence-share';
import { architectureOf, nativeEnvironment, nativeHooks } from './native';
import { rights, type FunctionName, type Rights } from './rights';
import type { SignIn } from './sign-in';
import type { Treasury } from './treasury';

export type HallFunctions = Record<FunctionName, NodejsFunction>;
type Settings = { table: Table; files: FileBuckets; key: ISecret; seals: ISecret; share: LicenceShare | undefined; treasury: Treasury | undefined; carriers: Carriers | undefined; signIn: SignIn | undefined; site: string; version: string; hasTracing: boolean };

const root = join(__dirname, '..');
/** The same bundle as on one machine. */
const bundled: BundlingOptions = {
  format: OutputFormat.CJS, target: bundling.target, minify: bundling.minify, keepNames: bundling.keepNames, sourceMap: bundling.sourcemap,
  bundleAwsSDK: true, externalModules: [...bundling.external], esbuildArgs: { '--legal-comments': bundling.legalComments },
};

/** One Lambda for each trust boundary, each with a role of its own. */
export function hallFunctions(scope: Construct, settings: Settings): HallFunctions {
  const made = (name: FunctionName) => hallFunction(scope, name, settings);
  return { public: made('public'), applicant: made('applicant'), officer: made('officer'), documents: made('documents'), stream: made('stream'), clock: made('clock'), checker: made('checker') };
}

function hallFunction(scope: Construct, name: FunctionName, { table, files, key, seals, share, treasury, carriers, signIn, site, version, hasTracing }: Settings): NodejsFunction {
  const id = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  // Network logs are to be kept six months at least (网络安全法).
  const logGroup = new LogGroup(scope, `${id}Log`, { retention: RetentionDays.ONE_YEAR });
  logGroup.grantWrite(role);
  if (rights[name].readsSessions) key.grantRead(role);
  seals.grantRead(role);
  const asked = rights[name].asksShare ? share : undefined;
  asked?.key.grantRead(role);
  const paying = rights[name].asksTreasury ? treasury : undefined;
  paying?.key.grantRead(role);
  const sending = rights[name].asksCarriers ? carriers : undefined;
  sending?.keys.grantRead(role);
  const admitting = rights[name].asksSignIn ? signIn : undefined;
  admitting?.keys.grantRead(role);
  for (const statement of [...statements(table, rights[name]), ...fileStatements(name, files)]) role.addToPolicy(statement);
  return new NodejsFunction(scope, id, {
    description: `Dayu Hall: ${name}`,
    entry: join(root, `functions/entries/${name}.ts`), projectRoot: root, depsLockFilePath: join(root, 'package-lock.json'), bundling: { ...bundled, commandHooks: nativeHooks(name) },
    runtime: Runtime.NODEJS_22_X, architecture: architectureOf(name), memorySize: 1024, timeout: Duration.seconds(rights[name].seconds),
    role, logGroup, tracing: hasTracing ? Tracing.ACTIVE : Tracing.DISABLED,
    environment: {
      HALL_TABLE: table.tableName, HALL_VERSION: version, FIELD_KEYS_SECRET: seals.secretArn, ...(rights[name].readsSessions ? { SESSION_KEY_SECRET: key.secretArn } : {}), ...asked?.environment, ...paying?.environment, ...sending?.environment, ...admitting?.environment,
      ...fileEnvironment(name, files), ...nativeEnvironment(name), ...((name === 'documents' || name === 'applicant' || name === 'public') && site !== '*' ? { HALL_SITE: site } : {}),
    },
  });
}

/** Spelled out, because `table.grant…` would add every index. */
function statements(table: Table, { does, queries, puts, updates, deletes }: Rights): PolicyStatement[] {
  const on = (actions: readonly string[], resource: string, more = {}) => new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources: [resource], ...more });
  const partition = (leading: readonly string[]) => ({ conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leading] } } });
  return [
    on(does, table.tableArn),
    ...(queries ?? []).map((index) => on(['Query'], `${table.tableArn}/index/${index}`)),
    ...(puts ? [on(['PutItem'], table.tableArn, partition(puts))] : []),
    ...(updates ? [on(['UpdateItem'], table.tableArn, partition(updates))] : []),
    ...(deletes ? [on(['DeleteItem'], table.tableArn, partition(deletes))] : []),
  ];
}
