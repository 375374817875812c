import pino from "pino";

export const logger = pino({
  name: "ferry-tickets",
  level: process.env.LOG_LEVEL ?? "info",
});
