import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import sharp from 'sharp';

const s3 = new S3Client({});

export async function thumbnail(Bucket, Key) {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
  const small = await sharp(await Body.transformToByteArray()).resize(320).webp().toBuffer();
  await s3.send(new PutObjectCommand({ Bucket, Key: `thumbs/${Key}.webp`, Body: small }));
}
