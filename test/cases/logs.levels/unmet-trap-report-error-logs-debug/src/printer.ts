import { reportError } from "./log.js";

export async function send(printer: string, document: string): Promise<boolean> {
  try {
    const res = await fetch(`http://${printer}.print.internal/jobs`, {
      method: "POST",
      body: JSON.stringify({ document }),
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(4000),
    });
    if (!res.ok) throw new Error(`printer answered ${res.status}`);
    return true;
  } catch (err) {
    reportError(err, "printing failed", { printer, document });
    return false;
  }
}
