const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb');
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.add = (id, email, fullName) => db.send(new PutCommand({ TableName: 'patients', Item: { id, email, fullName } }));
