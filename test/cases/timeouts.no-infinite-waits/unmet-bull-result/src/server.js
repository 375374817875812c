import express from 'express';
import Queue from 'bull';
const prints = new Queue('prints', process.env.REDIS_URL);
const app = express();
app.post('/prints', async (req, res) => {
  const job = await prints.add(req.body);
  res.json(await job.finished());
});
app.listen(8080);
