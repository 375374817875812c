import express from 'express';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { callLimit, memoryLimit } from './limits.js';

const s3 = new S3Client({});
const app = express();
app.use(callLimit);
app.use(express.json({ limit: memoryLimit }));

app.post('/essays/:id', async (req, res, next) => {
  try {
    await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: req.params.id, Body: req.body.text }));
    res.status(201).end();
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
