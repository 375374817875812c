import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { sizes } from "./sizes.js";

const app = new Hono();

app.get("/healthz", (c) => c.text("ok"));

app.get("/sizes/:name", (c) => {
  const size = sizes[c.req.param("name").toLowerCase()];
  return size ? c.json(size) : c.json({ error: "no such size" }, 404);
});

serve({ fetch: app.fetch, port: 8080 });
