import Fastify from "fastify";
import rateLimit from "@fastify/rate-limit";
import { accessions } from "./accessions.js";

const app = Fastify({ logger: true, trustProxy: true });

await app.register(rateLimit, { max: 120, timeWindow: "1 minute" });
await app.register(accessions, { prefix: "/accessions" });

await app.listen({ host: "0.0.0.0", port: 8080 });
