import { Stack, StackProps } from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import { Construct } from 'constructs';
export class LoanStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    const image = ecs.ContainerImage.fromRegistry('loans:1');
    const api = new patterns.ApplicationLoadBalancedFargateService(this, 'Api', { cpu: 512, memoryLimitMiB: 1024, taskImageOptions: { image } });
    api.service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 10 }).scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
    const task = new ecs.FargateTaskDefinition(this, 'T', { cpu: 512, memoryLimitMiB: 1024 });
    task.addContainer('c', { image });
    new ecs.FargateService(this, 'Worker', { cluster: api.cluster, taskDefinition: task, desiredCount: 2 });
  }
}
