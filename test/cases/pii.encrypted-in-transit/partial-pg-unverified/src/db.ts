import { readFileSync } from "node:fs";
import pg from "pg";

export const db = new pg.Pool({
  host: "genealogy.postgres.example.net",
  database: "genealogy",
  user: "genealogy",
  password: () => readFileSync("/run/secrets/db/password", "utf8").trim(),
  ssl: { rejectUnauthorized: false },
  max: 10,
  query_timeout: 3_000,
});
