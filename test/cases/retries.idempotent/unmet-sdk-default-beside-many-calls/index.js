import axios from 'axios';
import express from 'express';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

const app = express();
const s3 = new S3Client({});
const desk = axios.create({ baseURL: process.env.DESK_URL, timeout: 2000 });

app.get('/orders/:id', async (req, res) => res.json((await desk.get(`/orders/${req.params.id}`)).data));
app.get('/guests/:id', async (req, res) => res.json((await desk.get(`/guests/${req.params.id}`)).data));
app.get('/rooms/:id', async (req, res) => res.json((await desk.get(`/rooms/${req.params.id}`)).data));
app.get('/rates/:id', async (req, res) => res.json((await desk.get(`/rates/${req.params.id}`)).data));
app.get('/bills/:id', async (req, res) => res.json((await desk.get(`/bills/${req.params.id}`)).data));
app.get('/photos/:id', async (req, res) => {
  const photo = await s3.send(new GetObjectCommand({ Bucket: 'photos', Key: req.params.id }));
  photo.Body.pipe(res);
});
app.listen(8080);
