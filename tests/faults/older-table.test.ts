import { CreateTableCommand, DescribeTableCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { engineAnswers, findEngine, freePort, localClient, startEngine } from '../../functions/dev/engine';
import { createTable } from '../../functions/table/create-table';
import { indexes, keys } from '../../functions/table/keys';

const text = (name: string) => ({ AttributeName: name, AttributeType: 'S' as const });
const schema = (partition: string, sort: string) => [{ AttributeName: partition, KeyType: 'HASH' as const }, { AttributeName: sort, KeyType: 'RANGE' as const }];

test('a table of an earlier release gets the indexes it does not have, with what is in it, and keeps its data', async () => {
  const port = await freePort();
  const engine = startEngine(findEngine(process.env), port);
  const endpoint = `http://127.0.0.1:${port}`;
  await engineAnswers(endpoint);
  const client = localClient(endpoint);
  try {
    await client.send(new CreateTableCommand({
      TableName: 'hall', BillingMode: 'PAY_PER_REQUEST', KeySchema: schema(keys.partition, keys.sort), StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      AttributeDefinitions: [keys.partition, keys.sort, keys.byOwner.partition, keys.byOwner.sort].map(text),
      GlobalSecondaryIndexes: [{ IndexName: 'byOwner', KeySchema: schema(keys.byOwner.partition, keys.byOwner.sort), Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['row'] } }],
    }));
    await client.send(new PutItemCommand({ TableName: 'hall', Item: { pk: { S: 'CASE#1' }, sk: { S: 'CASE' }, desk: { S: 'DESK#MZJ' }, deskSort: { S: '2#1' }, row: { S: '{}' } } }));
    await createTable(client, 'hall');
    await createTable(client, 'hall');
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'hall' }));
    expect(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName).sort()).toEqual(indexes.map(({ name }) => name).sort());
    const { Items } = await client.send(new QueryCommand({ TableName: 'hall', IndexName: 'byDesk', KeyConditionExpression: 'desk = :desk', ExpressionAttributeValues: { ':desk': { S: 'DESK#MZJ' } } }));
    expect(Items?.map(({ pk }) => pk?.S)).toEqual(['CASE#1']);
  } finally {
    client.destroy();
    engine.kill();
  }
});
