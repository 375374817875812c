import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand } from "@aws-sdk/lib-dynamodb";
import { measured } from "../measured";

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler = measured("balance", async (event) => {
  const code = event.pathParameters?.code;
  const { Item } = await db.send(new GetCommand({ TableName: process.env.CARDS_TABLE, Key: { code } }));
  return Item ? { statusCode: 200, body: JSON.stringify({ cents: Item.cents }) } : { statusCode: 404 };
});
