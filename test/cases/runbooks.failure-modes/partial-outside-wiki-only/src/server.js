import { createServer } from 'node:http';
import mongoose from 'mongoose';
import pino from 'pino';

const log = pino({ name: 'lost-property' });
const Item = mongoose.model('find', new mongoose.Schema({ _id: String, title: String, state: String }));

await mongoose.connect(process.env.MONGO_URL, { serverSelectionTimeoutMS: 2000, maxPoolSize: 20 });

const server = createServer(async (req, res) => {
  const [, root, id] = req.url.split('/');
  if (root !== 'finds') {
    res.writeHead(404).end();
    return;
  }
  try {
    const found = await Item.findById(id).lean();
    res.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    res.end(JSON.stringify(found));
  } catch (err) {
    log.error({ err, id }, 'find read failed');
    res.writeHead(500).end();
  }
});
server.listen(8080);
