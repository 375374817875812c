from aws_cdk import App, Stack, aws_ecs as ecs

stack = Stack(App(), "Api")
task = ecs.Ec2TaskDefinition(stack, "Task")
task.add_container("api", image=ecs.ContainerImage.from_registry("x/api"), memory_limit_mib=1024, cpu=512)
task.add_container("proxy", image=ecs.ContainerImage.from_registry("x/envoy"), memory_reservation_mib=128)
