from aws_cdk import Duration, Stack, aws_cloudwatch as cw, aws_cloudwatch_actions as actions, aws_sns as sns


class AlarmStack(Stack):
    def __init__(self, scope, id, service, balancer):
        super().__init__(scope, id)
        self.topic = sns.Topic(self, "Pager")
        self.alarm("Errors", balancer.metrics.http_code_target(cw_code(), statistic="Sum", metric_name="HTTPCode_Target_5XX_Count"), 20, "errors.md")
        self.alarm("Latency", balancer.metrics.target_response_time(statistic="p95"), 1, "latency.md")
        self.alarm("Cpu", service.metric_cpu_utilization(period=Duration.minutes(5)), 80, "cpu.md")

    def alarm(self, name, metric, threshold, page):
        alarm = cw.Alarm(self, name, metric=metric, threshold=threshold, evaluation_periods=3, alarm_description=f"Runbook: docs/runbooks/{page}")
        alarm.add_alarm_action(actions.SnsAction(self.topic))


def cw_code():
    return "TARGET_5XX_COUNT"
