const express = require('express'); const pino = require('pino'); const { randomUUID } = require('crypto');
const { SQSClient, SendMessageCommand } = require('@aws-sdk/client-sqs');
const root = pino(); const sqs = new SQSClient({}); const app = express();
app.use((req, res, next) => { req.id = req.get('x-request-id') || randomUUID(); req.log = root.child({ requestId: req.id }); next(); });
app.post('/r', async (req, res) => {
  req.log.info('queueing');
  await sqs.send(new SendMessageCommand({ QueueUrl: process.env.Q, MessageBody: '{}', MessageAttributes: { requestId: { DataType: 'String', StringValue: req.id } } }));
  res.end();
});
app.listen(3000);
