import Router from '@koa/router';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

const s3 = new S3Client({});
export const documents = new Router();
documents.get('/documents/:key', async (ctx) => {
  const command = new GetObjectCommand({
    Bucket: process.env.BUCKET,
    Key: `${ctx.state.reader}/${ctx.params.key}`,
  });
  ctx.body = { url: await getSignedUrl(s3, command, { expiresIn: 300 }) };
});
