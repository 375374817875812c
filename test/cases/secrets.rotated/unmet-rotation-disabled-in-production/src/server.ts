import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import Fastify from "fastify";
import pg from "pg";

const client = new SecretsManagerClient({});
const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: "lifts/database" }));
const { host, username, password } = JSON.parse(SecretString!);

const db = new pg.Pool({ host, user: username, password, database: "lifts", max: 8, query_timeout: 3_000 });

const app = Fastify({ logger: { file: "/var/log/lifts/app.log" } });

app.get<{ Params: { lift: string } }>("/lifts/:lift/inspections", async (req) => {
  const { rows } = await db.query("SELECT inspected_on, passed FROM inspections WHERE lift = $1", [req.params.lift]);
  return rows;
});

await app.listen({ host: "0.0.0.0", port: 8080 });
