const axios = require('axios');
const Koa = require('koa');

const depot = axios.create({ baseURL: 'http://depot.stage.svc.cluster.local', timeout: 3000 });

new Koa()
  .use(async (ctx) => {
    ctx.body = (await depot.get(`/props${ctx.path}`)).data;
  })
  .listen(8080);
