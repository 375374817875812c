import type { FastifyPluginAsync } from "fastify";

const store = new Map([
  ["NGB-104", { species: "Hordeum vulgare", year: 1984 }],
  ["NGB-977", { species: "Pisum sativum", year: 1991 }],
]);

export const accessions: FastifyPluginAsync = async (app) => {
  app.get("/", async () => [...store.keys()]);

  app.get<{ Params: { id: string } }>("/:id", async (req, reply) => {
    const found = store.get(req.params.id);
    if (!found) return reply.code(404).send();
    return found;
  });
};
