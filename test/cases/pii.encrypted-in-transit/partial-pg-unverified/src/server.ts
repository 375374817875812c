import express from "express";
import { db } from "./db.js";

const app = express();
app.use(express.json());

app.get("/persons/:id", async (req, res) => {
  const { rows } = await db.query("SELECT name, born_on, birthplace FROM persons WHERE id = $1", [req.params.id]);
  if (!rows[0]) return res.sendStatus(404);
  return res.json(rows[0]);
});

app.post("/persons", async (req, res) => {
  const { name, bornOn, birthplace } = req.body;
  const { rows } = await db.query(
    "INSERT INTO persons (name, born_on, birthplace) VALUES ($1, $2, $3) RETURNING id",
    [name, bornOn, birthplace],
  );
  return res.status(201).json(rows[0]);
});

app.listen(8080);
