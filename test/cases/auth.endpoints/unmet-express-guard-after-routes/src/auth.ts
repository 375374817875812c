import type { RequestHandler } from "express";
import { createRemoteJWKSet, jwtVerify } from "jose";

const keys = createRemoteJWKSet(new URL("https://login.payroll.example/.well-known/jwks.json"));

export const requireUser: RequestHandler = async (req, res, next) => {
  const token = req.get("authorization")?.replace(/^Bearer /, "");
  if (!token) return void res.sendStatus(401);
  try {
    const { payload } = await jwtVerify(token, keys, { audience: "payslips" });
    res.locals.employee = payload.sub;
    next();
  } catch {
    res.sendStatus(401);
  }
};
