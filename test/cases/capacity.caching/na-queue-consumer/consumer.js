import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

const sqs = new SQSClient({});
const s3 = new S3Client({});
const { QUEUE_URL, BUCKET } = process.env;

for (;;) {
  const { Messages = [] } = await sqs.send(
    new ReceiveMessageCommand({ QueueUrl: QUEUE_URL, WaitTimeSeconds: 20, MaxNumberOfMessages: 10 }),
  );
  for (const m of Messages) {
    await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: `${m.MessageId}.json`, Body: m.Body }));
    await sqs.send(new DeleteMessageCommand({ QueueUrl: QUEUE_URL, ReceiptHandle: m.ReceiptHandle }));
  }
}
