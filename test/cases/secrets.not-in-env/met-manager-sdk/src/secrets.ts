import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const manager = new SecretsManagerClient({ region: 'eu-north-1' });

export async function load(id: string): Promise<Record<string, string>> {
  const { SecretString } = await manager.send(new GetSecretValueCommand({ SecretId: id }));
  return JSON.parse(SecretString ?? '{}');
}
