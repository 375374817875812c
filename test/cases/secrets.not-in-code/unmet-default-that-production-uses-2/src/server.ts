import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { SignJWT, jwtVerify } from "jose";
import { config } from "./config.js";

const app = new Hono();

app.post("/passes", async (c) => {
  const { truck, gate } = await c.req.json<{ truck: string; gate: number }>();
  const pass = await new SignJWT({ gate })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(truck)
    .setExpirationTime(`${config.passMinutes}m`)
    .sign(config.passKey);
  return c.json({ pass }, 201);
});

app.post("/gates/:gate/open", async (c) => {
  const { pass } = await c.req.json<{ pass: string }>();
  const verified = await jwtVerify(pass, config.passKey).catch(() => null);
  const ok = verified?.payload.gate === Number(c.req.param("gate"));
  return c.json({ open: ok }, ok ? 200 : 403);
});

serve({ fetch: app.fetch, port: config.port });
