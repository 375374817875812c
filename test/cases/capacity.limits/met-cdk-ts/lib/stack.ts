import { Stack } from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';

export class Api extends Stack {
  constructor(scope: any, id: string, cluster: ecs.ICluster) {
    super(scope, id);
    const api = new patterns.ApplicationLoadBalancedFargateService(this, 'Api', {
      cluster, cpu: 512, memoryLimitMiB: 1024, desiredCount: 2,
      taskImageOptions: { image: ecs.ContainerImage.fromRegistry('registry.example.com/api:1') },
    });
    const scaling = api.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 12 });
    scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
  }
}
