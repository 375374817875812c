import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { what, where } = JSON.parse(event.body ?? '{}');
  const id = randomUUID();
  await db.send(new PutCommand({ TableName: process.env.TABLE, Item: { id, what, where, at: new Date().toISOString() } }));
  return { statusCode: 201, body: JSON.stringify({ id }) };
};
