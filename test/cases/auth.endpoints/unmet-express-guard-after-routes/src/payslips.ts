import { Router } from "express";

const slips = [
  { id: 1, employee: "e-17", month: "2026-01", netCents: 231_400 },
  { id: 2, employee: "e-18", month: "2026-01", netCents: 287_950 },
];

export const payslips = Router();

payslips.get("/", (_req, res) => {
  res.json(slips);
});

payslips.get("/:id", (req, res) => {
  const slip = slips.find((s) => s.id === Number(req.params.id));
  if (!slip) return res.sendStatus(404);
  return res.json(slip);
});
