import { readFileSync } from "node:fs";
import bolt from "@slack/bolt";
import { parse } from "yaml";

type Plan = {
  severities: Record<string, { means: string; respond_within: string; tell: string[] }>;
  roles: Record<string, string>;
  workflow: string[];
  templates: Record<string, string>;
};

const plan = parse(readFileSync("ops/incident-plan.yaml", "utf8")) as Plan;
const secret = (name: string) => readFileSync(`/run/secrets/${name}`, "utf8").trim();
const app = new bolt.App({ token: secret("slack_bot"), appToken: secret("slack_app"), socketMode: true });

app.command("/incident", async ({ command, ack, client }) => {
  await ack();
  const [level = "", ...title] = command.text.split(" ");
  const severity = plan.severities[level];
  if (!severity) return;
  const { channel } = await client.conversations.create({ name: `inc-${Date.now()}` });
  const lines = [
    `*${level}* (${severity.means}), respond within ${severity.respond_within}: ${title.join(" ")}`,
    ...Object.entries(plan.roles).map(([role, task]) => `*${role}*: ${task}`),
    ...plan.workflow.map((step, i) => `${i + 1}. ${step}`),
    `Tell: ${severity.tell.join(", ")}`,
    plan.templates.customers ?? "",
  ];
  await client.chat.postMessage({ channel: channel!.id!, text: lines.join("\n") });
});

await app.start();
