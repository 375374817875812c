import { Router } from "express";

export const corrections = Router();

const open: { slip: number; reason: string }[] = [];

corrections.post("/", (req, res) => {
  open.push({ slip: Number(req.body.slip), reason: String(req.body.reason) });
  res.sendStatus(202);
});

corrections.get("/", (_req, res) => {
  res.json(open);
});
