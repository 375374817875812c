import { Duration, Stack, StackProps } from "aws-cdk-lib";
import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { HttpCodeTarget } from "aws-cdk-lib/aws-elasticloadbalancingv2";
import { ApplicationLoadBalancedFargateService } from "aws-cdk-lib/aws-ecs-patterns";
import { Topic } from "aws-cdk-lib/aws-sns";
import { Construct } from "constructs";

interface AlarmStackProps extends StackProps {
  api: ApplicationLoadBalancedFargateService;
}

export class AlarmStack extends Stack {
  constructor(scope: Construct, id: string, { api, ...props }: AlarmStackProps) {
    super(scope, id, props);

    const oncall = new SnsAction(Topic.fromTopicArn(this, "OnCall", `arn:aws:sns:${this.region}:${this.account}:oncall`));
    const period = Duration.minutes(1);
    const watched: Array<[string, cloudwatch.IMetric, number]> = [
      ["Errors", api.targetGroup.metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, { period }), 20],
      ["Latency", api.targetGroup.metrics.targetResponseTime({ period, statistic: "p95" }), 1.5],
      ["Cpu", api.service.metricCpuUtilization({ period }), 85],
    ];
    for (const [name, metric, threshold] of watched) {
      new cloudwatch.Alarm(this, name, { metric, threshold, evaluationPeriods: 5 }).addAlarmAction(oncall);
    }
  }
}
