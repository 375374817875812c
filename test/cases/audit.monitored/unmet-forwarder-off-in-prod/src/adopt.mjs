import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const setStatus = (actor, id, from, to) =>
  db.send(
    new TransactWriteCommand({
      TransactItems: [
        {
          Update: {
            TableName: 'adoption-animals',
            Key: { id },
            UpdateExpression: 'SET #s = :to',
            ConditionExpression: '#s = :from',
            ExpressionAttributeNames: { '#s': 'status' },
            ExpressionAttributeValues: { ':from': from, ':to': to },
          },
        },
        {
          Put: {
            TableName: 'adoption-audit',
            Item: { animal_id: id, at: new Date().toISOString(), actor, action: 'status', from, to },
          },
        },
      ],
    }),
  );

export async function handler(event) {
  const { from, to } = JSON.parse(event.body);
  const actor = event.requestContext.authorizer.jwt.claims.sub;
  await setStatus(actor, event.pathParameters.id, from, to);
  return { statusCode: 204 };
}
