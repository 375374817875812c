import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(event) {
  const { dogId, startsAt, walker } = JSON.parse(event.body);
  await table.send(
    new PutCommand({ TableName: 'dog-walks', Item: { dog_id: dogId, starts_at: startsAt, walker } }),
  );
  return { statusCode: 201, body: '' };
}
