import { bar, h } from "./dom.js";
import { count, duration, pill, placeNode } from "./words.js";

// What users wait for at most, and below each endpoint the calls that it reaches.
export function timeoutsView(report) {
  const rows = report.page.budget;
  const edges = rows.filter((r) => r.edge),
    calls = rows.filter((r) => !r.edge);
  const limit = rows.find((r) => r.limit !== null)?.limit ?? null;
  const longest = Math.max(1, ...rows.map((r) => r.ms ?? 0), (limit ?? 0) * 1.25);
  const sites = new Set(calls.map(site)),
    over = new Set(calls.filter((r) => r.exceeds).map(site));
  return {
    title: "Timeouts",
    element: h(
      "div.timeouts",
      null,
      h(
        "p.intro",
        null,
        rows.length
          ? `${count(sites.size, "call")} to dependencies` +
              (limit ? `; ${over.size} may outlast the ${duration(limit)} that users wait.` : ".") +
              " A bar is the longest a call may take, retries included."
          : (report.page.operations_why ??
              "No timeout of a server and no call to a dependency was found."),
      ),
      rows.length
        ? [
            h(
              "section",
              { "aria-labelledby": "edge" },
              h("h2", { id: "edge" }, "What users wait for"),
              edges.length
                ? h(
                    "ul.budget",
                    null,
                    edges.map((r) => line(r, longest, limit)),
                  )
                : h(
                    "p.warning",
                    null,
                    pill("FAIL", "no limit"),
                    " No gateway or server timeout was found: users wait as long as it takes.",
                  ),
            ),
            h(
              "section",
              { "aria-labelledby": "below" },
              h(
                "h2",
                { id: "below" },
                "What may happen below it",
                limit
                  ? h("span.aside.legend", null, `users give up after ${duration(limit)}`)
                  : null,
              ),
              h(
                "ul.tree",
                null,
                endpoints(calls).map((group) => endpoint(group, longest, limit)),
              ),
            ),
          ]
        : null,
    ),
    render() {},
  };
}

function site(r) {
  return `${r.path}:${r.line} ${r.what}`;
}

function endpoints(calls) {
  const groups = new Map();
  for (const r of calls) {
    const key = JSON.stringify([r.endpoint, r.route_path, r.route_line]);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(r);
  }
  return [...groups.values()];
}

function endpoint(group, longest, limit) {
  const first = group[0],
    sum = group.reduce((n, r) => n + Math.max(r.ms ?? 0, 0), 0);
  const open = group.some((r) => r.ms === null);
  const total =
    group.length < 2 || !first.endpoint
      ? ""
      : sum === 0
        ? "no bound"
        : open
          ? `${duration(sum)} and more`
          : `${duration(sum)} in a row`;
  return h(
    "li",
    null,
    h(
      "h3",
      null,
      first.endpoint ?? "Calls that no endpoint is known to reach",
      " ",
      first.route_path ? placeNode(first.route_path, first.route_line) : null,
      total ? h("span.aside", null, total) : null,
    ),
    h(
      "ul.budget",
      null,
      group.map((r) => line(r, longest, limit)),
    ),
  );
}

function timeWords(r) {
  if (r.bound === null) return "no bound";
  if (r.ms === null) return "unknown";
  return r.tries > 1
    ? `${r.tries} × ${duration(Math.floor(r.ms / r.tries))} = ${duration(r.ms)}`
    : duration(r.ms);
}

function line(r, longest, limit) {
  const unbounded = !r.edge && r.bound === null,
    unknown = !unbounded && r.ms === null;
  const tone = r.edge ? "edge" : r.exceeds || unbounded ? "FAIL" : unknown ? "SKIP" : "PASS";
  const length = bar(
    unbounded || unknown ? 1 : r.ms / longest,
    tone + (unbounded ? ".endless" : unknown ? ".unknown" : ""),
  );
  if (limit) {
    const at = h("span.limit");
    at.style.setProperty("--share", limit / longest);
    length.append(at);
  }
  return h(
    "li." + tone,
    null,
    h("span.what", null, r.edge ? h("strong", null, r.layer + " ") : null, r.what),
    length,
    h("span.time", null, timeWords(r)),
    h("span.at", null, placeNode(r.path, r.line)),
    r.exceeds && limit
      ? h(
          "span" + (r.ms === null ? ".hidden-text" : ".remark"),
          null,
          `may outlast the ${duration(limit)} that users wait`,
        )
      : null,
  );
}
