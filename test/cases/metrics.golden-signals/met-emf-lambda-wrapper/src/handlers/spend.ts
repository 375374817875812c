import { ConditionalCheckFailedException, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { measured } from "../measured";

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export const handler = measured("spend", async (event) => {
  const { cents } = JSON.parse(event.body ?? "{}") as { cents: number };
  try {
    await db.send(
      new UpdateCommand({
        TableName: process.env.CARDS_TABLE,
        Key: { code: event.pathParameters?.code },
        UpdateExpression: "SET cents = cents - :c",
        ConditionExpression: "cents >= :c",
        ExpressionAttributeValues: { ":c": cents },
      }),
    );
    return { statusCode: 204 };
  } catch (err) {
    if (err instanceof ConditionalCheckFailedException) return { statusCode: 409 };
    throw err;
  }
});
