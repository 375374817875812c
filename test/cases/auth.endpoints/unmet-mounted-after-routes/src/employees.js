import Router from '@koa/router';

const staff = [{ id: '1', name: 'M. Brandt', salary: 52000 }];

export const employees = new Router({ prefix: '/employees' });
employees.get('/', (ctx) => { ctx.body = staff; });
employees.post('/', (ctx) => {
  staff.push(ctx.request.body);
  ctx.status = 201;
});
