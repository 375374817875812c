import { DeleteObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({});
const Bucket = process.env.EXPORT_BUCKET;

export async function removeExpired(days) {
  const limit = Date.now() - days * 86_400_000;
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  const old = Contents.filter((o) => o.LastModified.getTime() < limit);
  for (const { Key } of old) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  return old.length;
}
