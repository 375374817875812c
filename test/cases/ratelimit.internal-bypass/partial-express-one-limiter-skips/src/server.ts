import express from "express";
import { readLimit, writeLimit } from "./limits.js";

type Plot = { id: number; holder: string | null };
const plots: Plot[] = [{ id: 1, holder: null }, { id: 2, holder: "m-118" }];

const app = express();
app.use(express.json());

app.get("/plots", readLimit, (_req, res) => {
  res.json(plots);
});

app.put("/plots/:id/holder", writeLimit, (req, res) => {
  const plot = plots.find((p) => p.id === Number(req.params.id));
  if (!plot) return res.sendStatus(404);
  plot.holder = req.body.member;
  return res.json(plot);
});

app.listen(8080);
