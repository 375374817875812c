const { DynamoDBClient, UpdateItemCommand } = require("@aws-sdk/client-dynamodb");

const db = new DynamoDBClient({});

exports.handler = async (event) => {
  await db.send(
    new UpdateItemCommand({
      TableName: "tickets",
      Key: { code: { S: event.code } },
      UpdateExpression: "SET usedAt = :now",
      ConditionExpression: "attribute_exists(code) AND attribute_not_exists(usedAt)",
      ExpressionAttributeValues: { ":now": { S: new Date().toISOString() } },
    }),
  );
  return { admit: true };
};
