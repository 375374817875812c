// Repositories made to hurt: one whose every name and line tries to become markup, one with more
// findings than anybody reads.
import { makeRepository } from "./harness.mjs";

const HIT = "</script><img src=x onerror=hit()>";

export function hostileRepository() {
  return makeRepository("hostile", {
    [`src/${HIT}.ts`]: `import axios from 'axios'; // ${HIT}
export async function ${"x"}() { return axios.get("https://a.example/${HIT}<!--<script>hit()</script>"); }
console.log("${HIT}", process.env.PASSWORD);
`,
    "src/server.ts": `import express from 'express';
const app = express();
app.post('/pay/${HIT}', async (req, res) => { await fetch("https://b.example/${HIT}"); console.log("\u202e${HIT}", req.body.email); res.send('${HIT}'); });
app.listen(3000);
`,
    "package.json": JSON.stringify({
      name: `${HIT}`,
      dependencies: { express: "^4.18.0", axios: "^1.6.0" },
    }),
    "docs/runbooks/a.md": `# ${HIT}\n\n<img src=x onerror=hit()>\n\n\`\`\`sh\n${HIT}\n\`\`\`\n`,
    CODEOWNERS: `* @${HIT.replaceAll(" ", "")}\n`,
    "k8s/alerts.yaml": `groups:
  - name: "${HIT}"
    rules:
      - alert: "Axios${HIT}"
        expr: "axios_errors > 1"
        annotations: {summary: "${HIT}", runbook_url: "javascript:hit()"}
`,
    "prod-readiness.yaml": `services:
  - name: '${HIT}'
    owner: '${HIT}'
    tier: 1
    impact: '${HIT}'
    dependencies: ['${HIT}']
waive:
  - item: runbooks.rollback
    reason: '${HIT}'
    by: '${HIT}'
    until: 2026-06-01
attest:
  - item: incident.on-call
    finding: met
    by: '${HIT}'
    on: 2026-01-10
    evidence: 'javascript:hit() ${HIT}'
    expires: 2026-06-01
`,
  });
}

// Some 1,200 calls without a timeout, each in a route.
export function largeRepository() {
  const files = {
    "package.json": JSON.stringify({ name: "large", dependencies: { express: "^4.18.0" } }),
  };
  for (let i = 0; i < 40; i++) {
    const routes = Array.from(
      { length: 30 },
      (_, k) =>
        `router.get('/thing/${i}/${k}', async (req, res) => { const r = await fetch('https://service-${i}.example/${k}'); res.json(await r.json()); });`,
    );
    files[`src/routes${i}.ts`] =
      `import { Router } from 'express';\nexport const router = Router();\n${routes.join("\n")}\n`;
  }
  files["src/server.ts"] =
    `import express from 'express';\n${Object.keys(files)
      .filter((f) => f.includes("routes"))
      .map((f, i) => `import { router as r${i} } from './${f.slice(4, -3)}';`)
      .join("\n")}\nconst app = express();\n` +
    Array.from({ length: 40 }, (_, i) => `app.use(r${i});`).join("\n") +
    "\napp.listen(3000);\n";
  return makeRepository("large", files);
}
