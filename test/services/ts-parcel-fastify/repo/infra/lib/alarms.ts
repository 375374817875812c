import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as cw from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import { HttpCodeTarget } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type * as rds from 'aws-cdk-lib/aws-rds';
import * as sns from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

interface AlarmStackProps extends StackProps {
  service: patterns.ApplicationLoadBalancedFargateService;
  database: rds.DatabaseCluster;
}

export class AlarmStack extends Stack {
  private readonly topic: sns.Topic;

  constructor(scope: Construct, id: string, { service, database, ...props }: AlarmStackProps) {
    super(scope, id, props);
    this.topic = new sns.Topic(this, 'Topic', { displayName: 'Parcel alarms' });
    this.topic.addSubscription(new EmailSubscription('parcel-oncall@parcelhub.example'));

    const period = Duration.minutes(5);
    const { metrics } = service.loadBalancer;
    this.alarm('ApiErrors', service.targetGroup.metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, { period, statistic: 'Sum' }), 50, 'api-errors.md');
    this.alarm('ApiLatency', service.targetGroup.metrics.targetResponseTime({ period, statistic: 'p95' }), 1.2, 'api-latency.md');
    this.alarm('ApiCpu', service.service.metricCpuUtilization({ period }), 85, 'saturation.md');
    this.alarm('ApiMemory', service.service.metricMemoryUtilization({ period }), 90, 'saturation.md');
    this.alarm('DbConnections', database.metricDatabaseConnections({ period }), 400, 'database.md');
    this.alarm('Rejected', metrics.rejectedConnectionCount({ period, statistic: 'Sum' }), 1, 'saturation.md');
  }

  private alarm(id: string, metric: cw.IMetric, threshold: number, runbook: string): void {
    new cw.Alarm(this, id, {
      metric,
      threshold,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
      treatMissingData: cw.TreatMissingData.NOT_BREACHING,
      alarmDescription: `Runbook: docs/runbooks/${runbook}`,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}
