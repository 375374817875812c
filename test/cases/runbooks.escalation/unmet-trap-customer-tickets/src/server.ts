import express from "express";
import { Pool } from "pg";
import { escalate } from "./escalation";

const pool = new Pool({ max: 10, statement_timeout: 5000 });
const app = express();

app.get("/tickets/:id", async (req, res, next) => {
  try {
    const { rows } = await pool.query("select id, subject, owner_group from tickets where id = $1", [req.params.id]);
    rows[0] ? res.json(rows[0]) : res.sendStatus(404);
  } catch (err) {
    next(err);
  }
});

setInterval(() => void escalate(pool).catch(console.error), 60_000);
app.listen(8080);
