import { Stack } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import type { Construct } from 'constructs';

export class PostStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new patterns.ApplicationLoadBalancedFargateService(this, 'Web', {
      cpu: 512,
      publicLoadBalancer: true,
      taskImageOptions: { image: ecs.ContainerImage.fromAsset('..'), containerPort: 8080 },
    });
  }
}
