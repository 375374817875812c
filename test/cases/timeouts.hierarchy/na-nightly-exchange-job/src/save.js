import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});

export const save = (rates) =>
  s3.send(
    new PutObjectCommand({ Bucket: process.env.BUCKET, Key: 'rates.json', Body: JSON.stringify(rates) }),
    { abortSignal: AbortSignal.timeout(15000) },
  );
