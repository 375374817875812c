import Router from "@koa/router";
import Koa from "koa";

const books = new Map([["2025-03", "The Wall"], ["2025-04", "Austerlitz"]]);

const router = new Router();
router.get("/books/:month", (ctx) => {
  const title = books.get(ctx.params.month);
  if (title) ctx.body = { title };
});

new Koa().use(router.routes()).use(router.allowedMethods()).listen(8080);
