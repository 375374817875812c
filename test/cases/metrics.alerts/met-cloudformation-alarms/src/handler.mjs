import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';

const ddb = new DynamoDBClient({ requestHandler: { requestTimeout: 1500 } });

export async function handler(event) {
  const { Item } = await ddb.send(
    new GetItemCommand({
      TableName: process.env.TABLE,
      Key: { id: { S: event.pathParameters.id } },
    }),
  );
  if (!Item) return { statusCode: 404, body: '{}' };
  return { statusCode: 200, body: JSON.stringify({ id: Item.id.S, state: Item.state.S }) };
}
