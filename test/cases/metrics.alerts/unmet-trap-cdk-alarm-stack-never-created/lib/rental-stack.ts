import { Stack, StackProps } from "aws-cdk-lib";
import * as ec2 from "aws-cdk-lib/aws-ec2";
import * as ecs from "aws-cdk-lib/aws-ecs";
import { ApplicationLoadBalancedFargateService } from "aws-cdk-lib/aws-ecs-patterns";
import { Construct } from "constructs";

export class RentalStack extends Stack {
  readonly api: ApplicationLoadBalancedFargateService;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, "Vpc", { maxAzs: 2 });
    this.api = new ApplicationLoadBalancedFargateService(this, "Api", {
      vpc,
      cpu: 512,
      memoryLimitMiB: 1024,
      desiredCount: 2,
      taskImageOptions: { image: ecs.ContainerImage.fromRegistry("registry.example.com/skate-rental:2.0.1"), containerPort: 8080 },
    });
  }
}
