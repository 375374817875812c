import { App, Stack } from 'aws-cdk-lib';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import * as ecs from 'aws-cdk-lib/aws-ecs';
const stack = new Stack(new App(), 'Jobs');
new patterns.ScheduledFargateTask(stack, 'Nightly', {
  schedule: undefined,
  scheduledFargateTaskImageOptions: { image: ecs.ContainerImage.fromRegistry('acme/seats'), cpu: 256, memoryLimitMiB: 512 },
});
