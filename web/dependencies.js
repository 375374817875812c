import { h } from "./dom.js";
import { count } from "./words.js";

const headings = {
  timeout: "Timeout",
  retry: "Retry",
  breaker: "Breaker",
  fallback: "Fallback",
  pool: "Pool",
  metric: "Metric",
  trace: "Trace",
  alert: "Alert",
  runbook: "Runbook",
};

// The dependency matrix: each cell is the place that shows it, or a hole.
export function dependenciesView(report) {
  const { columns, rows } = report.page.matrix;
  const holes = rows.reduce((n, row) => n + row.cells.filter((c) => c === null).length, 0);
  const missing = columns.map((_, k) => rows.filter((row) => row.cells[k] === null).length);
  return {
    title: "Dependencies",
    element: h(
      "div.dependencies",
      null,
      h(
        "p.intro",
        null,
        rows.length
          ? [
              `${count(rows.length, "dependency", "dependencies")}, ${holes} of ${rows.length * columns.length} cells are holes. `,
              "A cell names the line that shows it; a hole is something that nothing in the repository shows.",
            ]
          : (report.page.operations_why ?? "No call to an external dependency was found."),
      ),
      rows.length && report.page.operations_why
        ? h("p.meta", null, report.page.operations_why)
        : null,
      rows.length
        ? h(
            "div.scroll",
            { tabIndex: 0, role: "region", "aria-label": "Dependency matrix" },
            h(
              "table.matrix",
              null,
              h(
                "thead",
                null,
                h(
                  "tr",
                  null,
                  h("th", { scope: "col" }, "Dependency"),
                  columns.map((c, k) =>
                    h(
                      "th",
                      { scope: "col" },
                      headings[c] ?? c,
                      h("small", null, missing[k] ? count(missing[k], "hole") : "all"),
                    ),
                  ),
                ),
              ),
              h(
                "tbody",
                null,
                rows.map((row) =>
                  h(
                    "tr",
                    null,
                    h(
                      "th",
                      { scope: "row" },
                      h("span.name", null, row.name),
                      h(
                        "small",
                        null,
                        h(
                          "span.kind",
                          null,
                          row.kind === "declared" ? "declared; no call to it was found" : row.kind,
                        ),
                        row.path ? short(row.path + ":" + row.line) : null,
                      ),
                    ),
                    row.cells.map((cell) =>
                      cell === null
                        ? h("td.hole", null, h("span", null, "hole"))
                        : h("td", null, cellNode(cell)),
                    ),
                  ),
                ),
              ),
            ),
          )
        : null,
    ),
    render() {},
  };
}

// "5000 ms src/a.ts:4" has a value before the place; a runbook is an address.
function cellNode(text) {
  if (/^https?:\/\/[^\s]+$/i.test(text))
    return h(
      "a",
      { href: text, rel: "noopener noreferrer", target: "_blank", title: text },
      new URL(text).hostname,
    );
  const split = text.match(/^(.*\S)\s+(\S+:\d+)$/);
  return split
    ? [h("span.value", null, split[1]), short(split[2])]
    : /:\d+$/.test(text)
      ? short(text)
      : h("span.value", null, text);
}

// The file's name and line; the whole path on demand.
function short(place) {
  const [, name, line] = place
    .split("/")
    .pop()
    .match(/^(.*?)(:\d+)?$/s);
  return h(
    "code.place",
    { title: place },
    name,
    line ? [h("wbr"), h("span.line", null, line)] : null,
  );
}
