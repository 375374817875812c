import { Stack, Duration, aws_rds as rds, aws_ecs as ecs, aws_secretsmanager as secretsmanager } from 'aws-cdk-lib';

export class Data extends Stack {
  build(vpc: any) {
    const db = new rds.DatabaseCluster(this, 'Db', { engine: rds.DatabaseClusterEngine.AURORA_POSTGRESQL, vpc, credentials: rds.Credentials.fromGeneratedSecret('app') });
    db.addRotationSingleUser({ automaticallyAfter: Duration.days(30) });
    return { DB_PASSWORD: ecs.Secret.fromSecretsManager(db.secret!, 'password') };
  }
}
