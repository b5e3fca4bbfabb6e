import { CreateTableCommand, DescribeTableCommand, UpdateTableCommand, type DynamoDBClient, ResourceInUseException, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { indexes, keys } from './keys';

/** Makes the table on a local engine, as the deployment defines it but for the stream; one of before gets the indexes it does not have. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(definition(name)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
    await addIndexes(client, name);
  }
}

/** The engine takes one new index at a time, as the service does. */
async function addIndexes(client: DynamoDBClient, name: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  const has = new Set(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName));
  for (const missing of indexes.filter((one) => !has.has(one.name))) {
    await client.send(new UpdateTableCommand({ TableName: name, AttributeDefinitions: attributesOf([missing]), GlobalSecondaryIndexUpdates: [{ Create: index(missing) }] }));
  }
}

/** Lets the table's stream begin: after the catalogue is loaded, which nobody follows, and the engine counts through its stream at each write. */
export async function startStream(client: DynamoDBClient, name: string): Promise<void> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (!Table?.StreamSpecification?.StreamEnabled) await client.send(new UpdateTableCommand({ TableName: name, StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } }));
}

/** ARN of the table's stream. */
export async function streamOf(client: DynamoDBClient, name: string): Promise<string> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (!Table?.LatestStreamArn) throw new Error(`Table ${name} has no stream`);
  return Table.LatestStreamArn;
}

const index = ({ name, partition, sort, carries }: (typeof indexes)[number]) => ({
  IndexName: name, KeySchema: keySchema(partition, sort), Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...carries] },
});

const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const }, { AttributeName: sort, KeyType: 'RANGE' as const },
];

function attributesOf(of: readonly { partition: string; sort: string }[]): { AttributeName: string; AttributeType: 'S' }[] {
  return [...new Set(of.flatMap(({ partition, sort }) => [partition, sort]))].map((name) => ({ AttributeName: name, AttributeType: 'S' }));
}

function definition(name: string): CreateTableCommandInput {
  return {
    TableName: name, BillingMode: 'PAY_PER_REQUEST', KeySchema: keySchema(keys.partition, keys.sort),
    AttributeDefinitions: attributesOf([keys, ...indexes]), GlobalSecondaryIndexes: indexes.map(index),
  };
}
