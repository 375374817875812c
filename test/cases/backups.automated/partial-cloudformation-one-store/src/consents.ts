import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Pool } from 'pg';

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const pool = new Pool({ max: 8 });

export async function sign(patient: string, form: string, signature: string) {
  const signedAt = new Date().toISOString();
  await documents.send(
    new PutCommand({ TableName: 'signed-consents', Item: { patient, signedAt, form, signature } }),
  );
  await pool.query('UPDATE intake SET consent_at = $2 WHERE patient = $1', [patient, signedAt]);
}
