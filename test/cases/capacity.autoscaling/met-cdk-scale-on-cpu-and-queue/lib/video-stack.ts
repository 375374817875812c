import { Stack, StackProps } from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import { Construct } from 'constructs';

export class VideoStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const cluster = new ecs.Cluster(this, 'Cluster');
    const image = ecs.ContainerImage.fromRegistry('registry.example/video:3.2.0');

    const api = new patterns.ApplicationLoadBalancedFargateService(this, 'Api', {
      cluster,
      cpu: 512,
      memoryLimitMiB: 1024,
      taskImageOptions: { image, containerPort: 3000 },
    });
    const range = api.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 30 });
    range.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });

    new patterns.QueueProcessingFargateService(this, 'Transcoder', {
      cluster,
      image,
      cpu: 2048,
      memoryLimitMiB: 4096,
      minScalingCapacity: 1,
      maxScalingCapacity: 40,
      scalingSteps: [
        { upper: 0, change: -1 },
        { lower: 50, change: +2 },
        { lower: 500, change: +8 },
      ],
    });
  }
}
