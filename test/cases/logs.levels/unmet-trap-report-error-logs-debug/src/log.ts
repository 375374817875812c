import pino from "pino";

export const log = pino({ name: "print-queue", level: "info" });

export function reportError(err: unknown, message: string, context: Record<string, unknown> = {}): void {
  log.debug({ err, ...context }, message);
}
