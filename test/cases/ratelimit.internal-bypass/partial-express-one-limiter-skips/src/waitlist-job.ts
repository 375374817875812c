import { readFileSync } from "node:fs";

const base = "http://allotments.garden.svc:8080";
const headers = {
  "content-type": "application/json",
  "x-service-token": readFileSync("/run/secrets/service-token", "utf8").trim(),
};

const waiting: string[] = JSON.parse(readFileSync("/data/waitlist.json", "utf8"));

const plots = await fetch(`${base}/plots`, { headers, signal: AbortSignal.timeout(5_000) }).then((r) => r.json());

for (const plot of plots.filter((p: { holder: string | null }) => !p.holder)) {
  const member = waiting.shift();
  if (!member) break;
  await fetch(`${base}/plots/${plot.id}/holder`, {
    method: "PUT",
    headers,
    body: JSON.stringify({ member }),
    signal: AbortSignal.timeout(5_000),
  });
}
