const cron = require('node-cron');
const log = require('pino')();
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');
const { drain } = require('./spool');

const s3 = new S3Client({});

async function archive() {
  const began = Date.now();
  let files = 0;
  for await (const { turbine, hour, bytes } of drain(process.env.SPOOL_DIR)) {
    await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `${turbine}/${hour}.bin`, Body: bytes }));
    files += 1;
  }
  log.info({ files, ms: Date.now() - began }, 'telemetry archived');
}

cron.schedule('5 * * * *', () => archive().catch((err) => log.error({ err }, 'archive failed')));
