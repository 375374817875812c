import Router from '@koa/router';

const queue = [];
export const router = new Router({ prefix: '/prints' });

router.post('/', (ctx) => {
  const { paper, copies } = ctx.request.body;
  const id = queue.push({ paper, copies });
  ctx.status = 202;
  ctx.body = { id, ahead: queue.length - 1 };
});

router.get('/', (ctx) => {
  ctx.body = queue;
});
