import Fastify from "fastify";

const app = Fastify({ logger: true, requestTimeout: 10_000 });
const found: { what: string; where: string }[] = [];

app.post<{ Body: { what: string; where: string } }>("/found", async (req, reply) => {
  found.push(req.body);
  return reply.code(201).send();
});

app.get<{ Querystring: { q: string } }>("/found", async (req) =>
  found.filter((f) => f.what.includes(req.query.q)),
);

await app.listen({ host: "0.0.0.0", port: 8080 });
