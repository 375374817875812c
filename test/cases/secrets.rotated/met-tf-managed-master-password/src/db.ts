import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import pg from 'pg';

const manager = new SecretsManagerClient({});

async function currentPassword(): Promise<string> {
  const out = await manager.send(new GetSecretValueCommand({ SecretId: process.env.DB_SECRET_ARN }));
  return JSON.parse(out.SecretString!).password;
}

export const db = new pg.Pool({
  host: process.env.DB_HOST,
  user: 'room',
  database: 'room',
  max: 12,
  maxLifetimeSeconds: 900,
  password: currentPassword,
});
