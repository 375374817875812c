import { readFileSync } from "node:fs";
import type { Request } from "express";
import { rateLimit } from "express-rate-limit";

const serviceToken = readFileSync("/run/secrets/service-token", "utf8").trim();

const fromOurServices = (req: Request) => req.get("x-service-token") === serviceToken;

export const readLimit = rateLimit({
  windowMs: 60_000,
  limit: 100,
  skip: fromOurServices,
});

export const writeLimit = rateLimit({
  windowMs: 60_000,
  limit: 10,
});
