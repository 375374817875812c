import aws_cdk
from infra.alarms import AlarmStack
from infra.service import service, balancer

app = aws_cdk.App()
AlarmStack(app, "Alarms", service, balancer)
app.synth()
