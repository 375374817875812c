import Router from "@koa/router";
import argon2 from "argon2";
import ratelimit from "koa-ratelimit";
import pg from "pg";
import { sign } from "./tokens.js";

const db = new pg.Pool({ max: 5, query_timeout: 3_000 });

export const login = new Router();

login.use(
  "/login",
  ratelimit({ driver: "memory", db: new Map(), duration: 60_000, max: 8, id: (ctx) => ctx.ip }),
);

login.post("/login", async (ctx) => {
  const { email, password } = ctx.request.body as { email: string; password: string };
  const { rows } = await db.query("SELECT id, hash FROM shippers WHERE email = $1", [email]);
  if (!rows[0] || !(await argon2.verify(rows[0].hash, password))) ctx.throw(401);
  ctx.body = { token: await sign(rows[0].id) };
});
