import { CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';

const cloudwatch = new CloudWatchClient({});

export async function note(plan: string, cents: number) {
  const Dimensions = [{ Name: 'plan', Value: plan }];
  await cloudwatch.send(new PutMetricDataCommand({
    Namespace: 'Magazine',
    MetricData: [
      { MetricName: 'Subscribed', Value: 1, Unit: 'Count', Dimensions },
      { MetricName: 'SubscribedCents', Value: cents, Unit: 'None', Dimensions },
    ],
  })).catch((err) => console.error(JSON.stringify({ level: 'error', msg: 'metric not sent', err: String(err) })));
}
