import { Stack } from 'aws-cdk-lib';
import * as cw from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import * as sns from 'aws-cdk-lib/aws-sns';
import { UrlSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';

export class Alarms extends Stack {
  constructor(scope: any, id: string, errors: cw.Metric) {
    super(scope, id);
    const night = new sns.Topic(this, 'Night');
    night.addSubscription(new UrlSubscription('https://events.pagerduty.com/integration/abc/enqueue'));
    const alarm = new cw.Alarm(this, 'Errors', { metric: errors, threshold: 10, evaluationPeriods: 3 });
    alarm.addAlarmAction(new SnsAction(night));
  }
}
