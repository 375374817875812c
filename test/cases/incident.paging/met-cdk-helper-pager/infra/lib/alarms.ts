import { Duration, Stack } from 'aws-cdk-lib';
import * as cw from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as sns from 'aws-cdk-lib/aws-sns';
import { UrlSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';

export class AlarmStack extends Stack {
  private readonly topic: sns.Topic;

  constructor(scope: any, id: string) {
    super(scope, id);
    this.topic = new sns.Topic(this, 'Topic');
    this.topic.addSubscription(new UrlSubscription('https://events.pagerduty.com/integration/abc/enqueue'));
    this.alarm('Errors', new cw.Metric({ namespace: 'AWS/ApplicationELB', metricName: 'HTTPCode_Target_5XX_Count', period: Duration.minutes(5) }), 10);
    this.alarm('Cpu', new cw.Metric({ namespace: 'AWS/ECS', metricName: 'CPUUtilization', period: Duration.minutes(5) }), 85);
  }

  private alarm(id: string, metric: cw.IMetric, threshold: number): void {
    new cw.Alarm(this, id, { metric, threshold, evaluationPeriods: 3 }).addAlarmAction(new SnsAction(this.topic));
  }
}
