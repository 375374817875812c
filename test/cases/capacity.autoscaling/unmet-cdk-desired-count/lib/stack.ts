import { Stack, StackProps } from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import { Construct } from 'constructs';
export class LoanStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    new patterns.ApplicationLoadBalancedFargateService(this, 'Api', {
      cpu: 512, memoryLimitMiB: 1024, desiredCount: 3,
      taskImageOptions: { image: ecs.ContainerImage.fromRegistry('loans:1') },
    });
  }
}
