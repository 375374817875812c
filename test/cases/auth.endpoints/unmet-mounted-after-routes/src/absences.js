import Router from '@koa/router';

const days = [];

export const absences = new Router({ prefix: '/absences' });
absences.get('/', (ctx) => { ctx.body = days; });
absences.post('/', (ctx) => {
  days.push({ employee: ctx.request.body.employee, from: ctx.request.body.from });
  ctx.status = 201;
});
