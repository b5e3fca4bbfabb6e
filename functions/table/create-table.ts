import { CreateTableCommand, DescribeTableCommand, type DynamoDBClient, ResourceInUseException, type CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { keys } from './keys';

/** Makes the table on a local engine, as the deployment defines it; one that exists is left as it is. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(definition(name)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

/** ARN of the table's stream. */
export async function streamOf(client: DynamoDBClient, name: string): Promise<string> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
  if (!Table?.LatestStreamArn) throw new Error(`Table ${name} has no stream`);
  return Table.LatestStreamArn;
}

const index = ({ name, partition, sort, carries }: (typeof keys)['byOwner'] | (typeof keys)['byDesk']) => ({
  IndexName: name, KeySchema: keySchema(partition, sort), Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...carries] },
});

const keySchema = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const }, { AttributeName: sort, KeyType: 'RANGE' as const },
];

function definition(name: string): CreateTableCommandInput {
  const attributes = [keys.partition, keys.sort, keys.byOwner.partition, keys.byOwner.sort, keys.byDesk.partition, keys.byDesk.sort];
  return {
    TableName: name, BillingMode: 'PAY_PER_REQUEST', KeySchema: keySchema(keys.partition, keys.sort),
    AttributeDefinitions: attributes.map((attribute) => ({ AttributeName: attribute, AttributeType: 'S' })),
    GlobalSecondaryIndexes: [index(keys.byOwner), index(keys.byDesk)],
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
  };
}
