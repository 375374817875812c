const express = require('express');
const { S3Client, PutObjectCommand } = require('@aws-sdk/client-s3');

const s3 = new S3Client({});
const app = express();
app.put('/files/:key', async (req, res) => {
  await s3.send(new PutObjectCommand({ Bucket: 'shop-uploads', Key: req.params.key, Body: req }));
  res.end();
});
app.listen(3000);
