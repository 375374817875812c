import Router from "@koa/router";
import argon2 from "argon2";
import pg from "pg";
import { sign } from "./tokens.js";

const db = new pg.Pool({ max: 5, query_timeout: 3_000 });

export const clientToken = new Router();

clientToken.post("/oauth/token", async (ctx) => {
  const { client_id, client_secret } = ctx.request.body as { client_id: string; client_secret: string };
  const { rows } = await db.query("SELECT id, secret_hash FROM clients WHERE id = $1", [client_id]);
  if (!rows[0] || !(await argon2.verify(rows[0].secret_hash, client_secret))) ctx.throw(401);
  ctx.body = { access_token: await sign(rows[0].id), token_type: "Bearer", expires_in: 900 };
});
