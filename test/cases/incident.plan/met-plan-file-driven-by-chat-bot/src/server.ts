import Fastify from "fastify";

const app = Fastify({ logger: true, requestTimeout: 10_000 });
const places = new Map([["08:15", 42], ["12:30", 7]]);

app.get<{ Params: { time: string } }>("/crossings/:time/places", async (req, reply) => {
  const free = places.get(req.params.time);
  return free === undefined ? reply.code(404).send() : { free };
});

await app.listen({ host: "0.0.0.0", port: 8080 });
