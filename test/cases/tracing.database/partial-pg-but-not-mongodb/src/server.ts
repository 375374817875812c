import express from "express";
import { runner } from "./runners";
import { of, record } from "./splits";

const app = express();
app.use(express.json());

app.get("/runners/:bib", async (req, res, next) => {
  try {
    const bib = Number(req.params.bib);
    const [who, splits] = await Promise.all([runner(bib), of(bib)]);
    if (!who) return res.sendStatus(404);
    res.json({ ...who, splits });
  } catch (err) {
    next(err);
  }
});

app.put("/runners/:bib/splits/:km", async (req, res, next) => {
  try {
    await record(Number(req.params.bib), Number(req.params.km), req.body.seconds);
    res.sendStatus(204);
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
