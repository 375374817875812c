import { Stack } from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as sm from 'aws-cdk-lib/aws-secretsmanager';

export class Api extends Stack {
  constructor(scope: any, id: string) {
    super(scope, id);
    const stripe = sm.Secret.fromSecretNameV2(this, 'Stripe', 'prod/stripe');
    const task = new ecs.FargateTaskDefinition(this, 'Task', { cpu: 256, memoryLimitMiB: 512 });
    task.addContainer('api', {
      image: ecs.ContainerImage.fromRegistry('registry.example.com/api:1'),
      secrets: { STRIPE_SECRET_KEY: ecs.Secret.fromSecretsManager(stripe) },
    });
  }
}
