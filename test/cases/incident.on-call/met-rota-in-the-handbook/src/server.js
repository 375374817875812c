import express from "express";

const tours = [
  { id: 1, title: "Roofs of the old town", places: 14 },
  { id: 2, title: "Beer cellars", places: 20 },
];

const app = express();
app.get("/healthz", (_req, res) => res.sendStatus(200));
app.get("/tours", (_req, res) => res.json(tours));
app.listen(8080);
