// What the tests of the page share: reports made by the program under test, pages that are watched,
// and results, one JSON object a line, for test/run.py.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const { chromium } = require("playwright-core");
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const binary = process.argv[2];
export const folder = mkdtempSync(join(tmpdir(), "prod-readiness-browser-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = candidates.find((path) => path && existsSync(path));
if (!executablePath)
  throw new Error("there is no Chromium (Debian package chromium, or CHROMIUM=PATH)");
const browser = await chromium.launch({
  executablePath,
  args: ["--disable-gpu", "--disable-dev-shm-usage"],
});

// The address of an HTML report of REPOSITORY. FEATURE and further arguments as on the command line.
export function makeReport(name, repository, ...args) {
  const file = join(folder, name + ".html");
  execFileSync(
    binary,
    [
      "--repo",
      repository,
      "--exit-zero",
      "--date",
      "2026-01-15",
      "--format",
      "html",
      "-o",
      file,
      ...args,
    ],
    { stdio: ["ignore", "pipe", "pipe"], timeout: 240000 },
  );
  return pathToFileURL(file).href;
}

// Writes FILES (path: text) as a repository called NAME.
export function makeRepository(name, files) {
  const repository = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  return repository;
}

// A page of its own context on ADDRESS; whatever it says, asks for or throws is in page.seen.
export async function open(address, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.seen = [];
  page.on("console", (message) => page.seen.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => page.seen.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    page.seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && url.split("#")[0] !== address.split("#")[0])
      page.seen.push(`request: ${url}`);
  });
  await page.goto(address);
  return page;
}

// What axe finds wrong with the page, in lines.
export async function axe(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.flatMap((v) =>
    v.nodes.map(
      (node) => `${v.id}: ${node.target.join(" ")}: ${node.failureSummary.replaceAll("\n", " ")}`,
    ),
  );
}

export function same(found, wanted, what) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${what}: found ${a}, expected ${b}`);
}

export function truth(value, what) {
  if (!value) throw new Error(what);
}

const failures = [];

// Runs ACTION as a test. A page that it returns must have stayed silent, and is closed.
export async function check(name, action) {
  let text = "";
  try {
    const page = await action();
    if (page) {
      if (page.seen.length) text = page.seen.join("\n");
      await page.context().close();
    }
  } catch (error) {
    text = error.stack;
  }
  if (text) failures.push(name);
  console.log(JSON.stringify({ name, outcome: text ? "failed" : "passed", text }));
}

export async function finish() {
  await browser.close();
  process.exitCode = failures.length ? 1 : 0;
}
