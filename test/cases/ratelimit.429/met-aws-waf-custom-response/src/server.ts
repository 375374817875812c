import { serve } from "@hono/node-server";
import { Hono } from "hono";

const points = [
  { id: 1, kind: "glass", lat: 52.37, lon: 9.73 },
  { id: 2, kind: "paper", lat: 52.38, lon: 9.74 },
];

const app = new Hono();

app.get("/points", (c) => {
  const kind = c.req.query("kind");
  return c.json(kind ? points.filter((p) => p.kind === kind) : points);
});

app.get("/points/:id", (c) => {
  const point = points.find((p) => p.id === Number(c.req.param("id")));
  return point ? c.json(point) : c.notFound();
});

serve({ fetch: app.fetch, port: 8080 });
