import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as backup from 'aws-cdk-lib/aws-backup';

class Data extends cdk.Stack {
  constructor(scope: cdk.App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc');
    const db = new rds.DatabaseInstance(this, 'Db', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
      vpc,
      backupRetention: cdk.Duration.days(7),
    });
    const plan = backup.BackupPlan.daily35DayRetention(this, 'Plan');
    plan.addSelection('Db', { resources: [backup.BackupResource.fromRdsDatabaseInstance(db)] });
  }
}

new Data(new cdk.App(), 'Data');
