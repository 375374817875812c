import bwipjs from "bwip-js";
import Fastify from "fastify";

const app = Fastify({ logger: true });

app.get("/health", async () => ({ ok: true }));

app.get("/labels/:sku", async (req, reply) => {
  const png = await bwipjs.toBuffer({ bcid: "code128", text: req.params.sku, includetext: true });
  return reply.type("image/png").send(png);
});

await app.listen({ port: 8080, host: "0.0.0.0" });
