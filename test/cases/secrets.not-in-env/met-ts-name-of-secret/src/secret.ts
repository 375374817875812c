import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
const client = new SecretsManagerClient({});
export async function read(id: string) {
  const r = await client.send(new GetSecretValueCommand({ SecretId: id }));
  return JSON.parse(r.SecretString!);
}
