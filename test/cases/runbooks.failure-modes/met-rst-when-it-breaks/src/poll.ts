import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import pino from 'pino';

const log = pino({ name: 'fax-archive' });
const sqs = new SQSClient({});
const s3 = new S3Client({});
const QueueUrl = process.env.QUEUE_URL!;

for (;;) {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }));
  for (const m of Messages) {
    try {
      await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `faxes/${m.MessageId}`, Body: m.Body }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: m.ReceiptHandle }));
    } catch (err) {
      log.error({ err, id: m.MessageId }, 'fax not archived');
    }
  }
}
