import { App, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { BackupPlan, BackupResource } from 'aws-cdk-lib/aws-backup';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';

const stack = new Stack(new App(), 'LostAndFound');

const items = new Table(stack, 'Items', {
  partitionKey: { name: 'id', type: AttributeType.STRING },
  billingMode: BillingMode.PAY_PER_REQUEST,
  pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
  removalPolicy: RemovalPolicy.RETAIN,
});

BackupPlan.daily35DayRetention(stack, 'Daily').addSelection('Items', {
  resources: [BackupResource.fromDynamoDbTable(items)],
});

const report = new NodejsFunction(stack, 'Report', {
  entry: 'src/report.ts',
  runtime: Runtime.NODEJS_20_X,
  environment: { TABLE: items.tableName },
});
items.grantWriteData(report);
