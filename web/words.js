import { h, hidden } from "./dom.js";

export const STATUSES = ["FAIL", "WARN", "PASS", "SKIP"];
export const statusWords = {
  FAIL: { one: "Blocker", many: "Blockers", glyph: "✕" },
  WARN: { one: "Warning", many: "Warnings", glyph: "!" },
  PASS: { one: "Passed", many: "Passed", glyph: "✓" },
  SKIP: { one: "Not judged", many: "Not judged", glyph: "–" },
};
export const policyWords = { B: "blocks", W: "warns", "-": "not needed" };
export const verdictWords = {
  READY: "Ready",
  CONDITIONALLY_READY: "Conditionally ready",
  NOT_READY: "Not ready",
  UNKNOWN: "Unknown",
};
export const verdictTones = {
  READY: "PASS",
  CONDITIONALLY_READY: "WARN",
  NOT_READY: "FAIL",
  UNKNOWN: "SKIP",
};
export const answerWords = { yes: "Yes", no: "No", unproven: "Unproven" };
export const answerTones = { yes: "PASS", no: "FAIL", unproven: "WARN" };
export const outcomeTones = { met: "PASS", partial: "WARN", unmet: "FAIL", na: "SKIP" };

export function count(n, one, many) {
  return `${n} ${n === 1 ? one : (many ?? one + "s")}`;
}

// Hours of work, 8 a day, 5 days a week; the same words as the other formats use.
export function effort(hours) {
  if (!(hours > 0)) return "no work";
  if (hours < 1) return count(Math.round(hours * 60), "minute");
  if (hours < 8) return count(half(hours), "hour");
  if (hours < 80) return count(half(hours / 8), "day");
  return count(half(hours / 40), "week");
}

function half(n) {
  return Math.round(n * 2) / 2;
}

export function duration(ms) {
  return ms < 1000 ? `${ms} ms` : `${Math.floor(ms / 100) / 10} s`;
}

export function place(path, line) {
  return line ? `${path}:${line}` : path;
}

// path:line, which may break behind a slash, with the file's name strongest.
export function placeNode(path, line) {
  const parts = path.split("/");
  const name = parts.pop();
  const nodes = parts.flatMap((part) => [part + "/", h("wbr")]);
  return h(
    "code.place",
    null,
    h("span.folder", null, nodes),
    name,
    line ? h("span.line", null, ":" + line) : null,
  );
}

// The shape that stands for a status, with its word for those who do not see it.
export function mark(status) {
  return h(
    "span.mark." + status,
    null,
    h("span", { "aria-hidden": "true" }, statusWords[status].glyph),
    hidden(statusWords[status].one),
  );
}

export function pill(tone, text) {
  return h("span.pill." + tone, null, text);
}

export function plural(items) {
  return items.length === 0
    ? ""
    : items.length === 1
      ? items[0]
      : items.slice(0, -1).join(", ") + " and " + items[items.length - 1];
}
