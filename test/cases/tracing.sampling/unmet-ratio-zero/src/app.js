const Koa = require('koa');
const Router = require('@koa/router');
const { MongoClient } = require('mongodb');
const { mongo, port } = require('./config');

const swaps = new MongoClient(mongo).db('stamps').collection('swaps');
const app = new Koa();
const router = new Router();

router.get('/swaps/:country', async (ctx) => {
  ctx.body = await swaps.find({ country: ctx.params.country }).limit(30).toArray();
});

app.use(router.routes());
app.listen(port);
