import { readFileSync } from "node:fs";
import Fastify from "fastify";
import pg from "pg";

const db = new pg.Pool({
  host: process.env.DB_HOST,
  database: "school",
  user: "school",
  password: () => readFileSync("/run/secrets/db-password", "utf8").trim(),
  ssl: { ca: readFileSync("/etc/ssl/rds-ca.pem", "utf8") },
  max: 10,
  query_timeout: 3_000,
});

type Pupil = { name: string; email: string; phone: string; bornOn: string };

const app = Fastify();

app.post<{ Body: Pupil }>("/pupils", async (req, reply) => {
  const { name, email, phone, bornOn } = req.body;
  const { rows } = await db.query(
    "INSERT INTO pupils (name, email, phone, born_on) VALUES ($1, $2, $3, $4) RETURNING id",
    [name, email, phone, bornOn],
  );
  return reply.code(201).send({ id: rows[0].id });
});

app.get<{ Params: { id: string } }>("/pupils/:id", async (req, reply) => {
  const { rows } = await db.query("SELECT name, email, phone FROM pupils WHERE id = $1", [req.params.id]);
  return rows[0] ?? reply.code(404).send();
});

await app.listen({ host: "0.0.0.0", port: 8080 });
