import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { indexes, keys } from '../functions/table/keys';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/** The one table. In China the key that AWS manages for it encrypts with SM4. */
export function hallTable(scope: Construct): Table {
  const table = new Table(scope, 'Table', {
    partitionKey: text(keys.partition),
    sortKey: text(keys.sort),
    billingMode: BillingMode.PAY_PER_REQUEST,
    stream: StreamViewType.NEW_AND_OLD_IMAGES,
    encryption: TableEncryption.AWS_MANAGED,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
  });
  for (const index of indexes) {
    table.addGlobalSecondaryIndex({
      indexName: index.name, partitionKey: text(index.partition), sortKey: text(index.sort),
      projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.carries],
    });
  }
  return table;
}
