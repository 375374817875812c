import Router from "@koa/router";
import { signedIn } from "./tokens.js";

export const quotes = new Router({ prefix: "/quotes" });

quotes.use(signedIn);

quotes.get("/", (ctx) => {
  const kilos = Number(ctx.query.kilos ?? 0);
  ctx.body = { shipper: ctx.state.shipper, cents: 4_900 + kilos * 38 };
});
