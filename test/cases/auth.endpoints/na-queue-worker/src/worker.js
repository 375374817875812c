import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { thumbnail } from './thumbnail.js';

const sqs = new SQSClient({});
const QueueUrl = process.env.QUEUE_URL;

let running = true;
process.on('SIGTERM', () => { running = false; });

while (running) {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  for (const message of Messages) {
    const { bucket, key } = JSON.parse(message.Body);
    await thumbnail(bucket, key);
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
  }
}
