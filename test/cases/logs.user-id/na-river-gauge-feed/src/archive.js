import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});

export async function store(level) {
  const day = level.at.slice(0, 10);
  await s3.send(
    new PutObjectCommand({
      Bucket: process.env.ARCHIVE_BUCKET,
      Key: `levels/${level.station}/${day}/${level.at}.json`,
      Body: JSON.stringify(level),
    }),
  );
}
