from aws_cdk import App, Stack
from aws_cdk import aws_ecs as ecs, aws_ecs_patterns as patterns

class Loans(Stack):
    def __init__(self, scope, id, **kw):
        super().__init__(scope, id, **kw)
        svc = patterns.ApplicationLoadBalancedFargateService(
            self, "Web", cpu=256, memory_limit_mib=512,
            task_image_options=patterns.ApplicationLoadBalancedTaskImageOptions(image=ecs.ContainerImage.from_registry("loans:1")))
        scaling = svc.service.auto_scale_task_count(min_capacity=2, max_capacity=20)
        scaling.scale_on_cpu_utilization("Cpu", target_utilization_percent=60)

app = App()
Loans(app, "loans")
app.synth()
