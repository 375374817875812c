import { readFileSync } from "node:fs";
import type { Middleware } from "koa";
import { SignJWT, jwtVerify } from "jose";

const key = readFileSync("/run/secrets/signing-key");

export const sign = (sub: string) =>
  new SignJWT({ sub }).setProtectedHeader({ alg: "HS256" }).setExpirationTime("15m").sign(key);

export const signedIn: Middleware = async (ctx, next) => {
  const token = ctx.get("authorization").replace(/^Bearer /, "");
  const verified = await jwtVerify(token, key).catch(() => null);
  if (!verified) ctx.throw(401);
  ctx.state.shipper = verified!.payload.sub;
  await next();
};
