import Fastify from "fastify";
import pg from "pg";
import { log, reportError } from "./log.js";
import { send } from "./printer.js";

const pool = new pg.Pool({ max: 8 });
const app = Fastify();

app.post<{ Body: { printer: string; document: string } }>("/jobs", async (req, reply) => {
  const { printer, document } = req.body;
  try {
    const { rows } = await pool.query("insert into jobs (printer, document) values ($1, $2) returning id", [printer, document]);
    const printed = await send(printer, document);
    log.info({ job: rows[0].id, printed }, "job taken");
    return reply.code(printed ? 201 : 502).send({ job: rows[0].id });
  } catch (err) {
    reportError(err, "job not stored", { printer });
    return reply.code(500).send({ error: "try again" });
  }
});

await app.listen({ port: 8080, host: "0.0.0.0" });
log.info("listening");
