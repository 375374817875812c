import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import express from 'express';
import { Pool } from 'pg';
let password: string;
if (process.env.NODE_ENV === 'development') {
  password = 'dev';
} else {
  password = (await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: 'prod' }))).SecretString!;
}
const pool = new Pool({ password, max: 5 });
const app = express();
app.get('/x', async (q, r) => { r.json((await pool.query('select 1')).rows); });
app.listen(1);
