import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

export interface Tally {
  tiles: number;
  bytes: number;
}

const s3 = new S3Client({});

export async function renderRegion(region: string, zoom: number): Promise<Tally> {
  const tally = { tiles: 0, bytes: 0 };
  for (let i = 0; i < 4 ** Math.min(zoom, 6); i++) {
    const png = Buffer.from(`${region}/${zoom}/${i}`);
    await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `${region}/${zoom}/${i}.png`, Body: png }));
    tally.tiles += 1;
    tally.bytes += png.length;
  }
  return tally;
}
