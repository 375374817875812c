import { App, Duration, Stack } from "aws-cdk-lib";
import * as cloudwatch from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import * as lambda from "aws-cdk-lib/aws-lambda";
import * as sns from "aws-cdk-lib/aws-sns";

const app = new App();
const stack = new Stack(app, "TicketScanner");

const fn = new lambda.Function(stack, "Scan", {
  runtime: lambda.Runtime.NODEJS_20_X,
  handler: "scan.handler",
  code: lambda.Code.fromAsset("lambda"),
  timeout: Duration.seconds(5),
});

const topic = new sns.Topic(stack, "Gates");

const errors = fn.metricErrors({ period: Duration.minutes(5) }).createAlarm(stack, "ScanErrors", {
  threshold: 20,
  evaluationPeriods: 1,
  alarmDescription: "Scans fail. Runbook: docs/runbooks/scan-errors.md",
});

const slow = fn.metricDuration({ period: Duration.minutes(5), statistic: "p95" }).createAlarm(stack, "ScanSlow", {
  threshold: 1500,
  evaluationPeriods: 2,
});

const throttled = fn.metricThrottles({ period: Duration.minutes(5) }).createAlarm(stack, "ScanThrottled", {
  threshold: 1,
  evaluationPeriods: 1,
  comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
});

for (const alarm of [errors, slow, throttled]) {
  alarm.addAlarmAction(new SnsAction(topic));
}
