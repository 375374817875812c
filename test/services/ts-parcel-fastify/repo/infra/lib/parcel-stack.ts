import { Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecr from 'aws-cdk-lib/aws-ecr';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import * as events from 'aws-cdk-lib/aws-applicationautoscaling';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';

export interface ParcelStackProps extends StackProps {
  imageTag: string;
}

export class ParcelStack extends Stack {
  readonly api: patterns.ApplicationLoadBalancedFargateService;
  readonly database: rds.DatabaseCluster;

  constructor(scope: Construct, id: string, props: ParcelStackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 3, natGateways: 1 });
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc });
    const image = ecs.ContainerImage.fromEcrRepository(ecr.Repository.fromRepositoryName(this, 'Repo', 'parcel'), props.imageTag);

    this.database = new rds.DatabaseCluster(this, 'Db', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_3 }),
      credentials: rds.Credentials.fromGeneratedSecret('parcel'),
      writer: rds.ClusterInstance.provisioned('writer', { instanceType: new ec2.InstanceType('r6g.large') }),
      readers: [rds.ClusterInstance.provisioned('reader', { instanceType: new ec2.InstanceType('r6g.large') })],
      vpc,
      defaultDatabaseName: 'parcel',
      storageEncrypted: true,
      backup: { retention: Duration.days(35), preferredWindow: '01:00-02:00' },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.database.addRotationSingleUser({ automaticallyAfter: Duration.days(30) });

    const queue = secretsmanager.Secret.fromSecretNameV2(this, 'Amqp', 'prod/parcel/amqp');
    const secrets = {
      DB_HOST: ecs.Secret.fromSecretsManager(this.database.secret!, 'host'),
      DB_PASSWORD: ecs.Secret.fromSecretsManager(this.database.secret!, 'password'),
      AMQP_URL: ecs.Secret.fromSecretsManager(queue, 'url'),
    };
    const environment = {
      COGNITO_ISSUER: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_pArCeL01',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.observability.internal:4318',
      CARRIER_MANIFEST_BUCKET: 'dhl-partner-inbox-eu',
    };

    this.api = new patterns.ApplicationLoadBalancedFargateService(this, 'Api', {
      cluster,
      cpu: 1024,
      memoryLimitMiB: 2048,
      desiredCount: 3,
      publicLoadBalancer: true,
      certificate: acm.Certificate.fromCertificateArn(this, 'Cert', `arn:aws:acm:${this.region}:${this.account}:certificate/parcel`),
      redirectHTTP: true,
      idleTimeout: Duration.seconds(40),
      taskImageOptions: { image, containerPort: 8080, secrets, environment },
    });
    this.api.targetGroup.configureHealthCheck({ path: '/healthz' });
    this.api.service
      .autoScaleTaskCount({ minCapacity: 3, maxCapacity: 24 })
      .scaleOnRequestCount('Requests', { requestsPerTarget: 600, targetGroup: this.api.targetGroup });

    const consumerTask = new ecs.FargateTaskDefinition(this, 'ConsumerTask', { cpu: 512, memoryLimitMiB: 1024 });
    consumerTask.addContainer('consumer', {
      image,
      command: ['node', '--require', './dist/telemetry.js', 'dist/consumer.js'],
      secrets,
      environment: { ...environment, OTEL_SERVICE_NAME: 'parcel-consumer', CARRIER_URL: 'https://gateway.carriers.example', GEO_URL: 'https://geo.maps.example' },
      logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'consumer' }),
    });
    const consumer = new ecs.FargateService(this, 'Consumer', { cluster, taskDefinition: consumerTask, desiredCount: 2 });

    new patterns.ScheduledFargateTask(this, 'Nightly', {
      cluster,
      schedule: events.Schedule.cron({ hour: '2', minute: '30' }),
      scheduledFargateTaskImageOptions: { image, cpu: 256, memoryLimitMiB: 512, command: ['node', 'dist/jobs/nightly.js'], secrets, environment },
    });

    this.database.connections.allowDefaultPortFrom(this.api.service);
    this.database.connections.allowDefaultPortFrom(consumer);
  }
}
