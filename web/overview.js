import { link } from "./address.js";
import { bar, h } from "./dom.js";
import { inline } from "./prose.js";
import {
  answerTones,
  answerWords,
  count,
  effort,
  mark,
  pill,
  placeNode,
  verdictTones,
  verdictWords,
} from "./words.js";

export function overviewView(report) {
  return {
    title: "Overview",
    element: h(
      "div.overview",
      null,
      hero(report),
      questions(report),
      h("div.two", null, stops(report), categories(report)),
      looked(report),
    ),
    render() {},
  };
}

function sentence(report) {
  const { proven, absent } = report.blockers,
    n = proven + absent;
  if (report.verdict === "UNKNOWN") return "Nothing here could be judged.";
  if (n === 0)
    return report.verdict === "READY"
      ? "No blocker is open at this tier."
      : "No blocker is open, but something that can block is waived, expired or only half there.";
  const where =
    proven && absent
      ? `${proven} shown by the repository itself, ${absent} where nothing was found`
      : proven
        ? "shown by the repository itself"
        : "nothing was found of what is asked";
  return `${count(n, "blocker")} ${n === 1 ? "stands" : "stand"} between this service and production: ${where}.`;
}

function hero(report) {
  const { score, service } = report;
  const facts = [
    ["Score", score.out_of ? `${score.total}/${score.out_of}` : "n/a"],
    ["Warnings", report.warnings],
    [
      "Ready by",
      report.eta ?? (report.verdict === "UNKNOWN" ? "unknown" : "now"),
      report.eta ? `in ${count(Math.round(report.page.eta_hours / 8), "working day")}` : null,
    ],
    ["Blockers at tier 0 / 1 / 2", report.blockers.by_tier.join(" / ")],
  ];
  const attested = report.page.attested + report.page.self_attested;
  return h(
    "section.hero." + verdictTones[report.verdict],
    { "aria-label": "Verdict" },
    h("p.verdict", null, verdictWords[report.verdict]),
    h(
      "div",
      null,
      h("p.lead", null, sentence(report)),
      attested
        ? h(
            "p.meta",
            null,
            `${count(attested, "item")} attested by people` +
              (report.page.self_attested
                ? `, ${report.page.self_attested} of them by the evaluator`
                : ""),
          )
        : null,
      report.page.compared
        ? h(
            "p.meta",
            null,
            `Compared with ${report.page.compared}: ${count(report.problems.filter((p) => p.new).length, "new place")}, ${report.page.gone} gone`,
          )
        : null,
      report.page.incomplete
        ? h("p.warning", null, pill("WARN", "scan incomplete"), " ", report.page.incomplete)
        : null,
      service.tier_assumed
        ? h(
            "p.meta",
            null,
            `Nobody gave a tier; tier ${service.tier} is assumed (`,
            h("code", null, "--tier 0|1|2"),
            ").",
          )
        : null,
    ),
    h(
      "dl",
      null,
      facts.map(([name, value, more]) =>
        h(
          "div",
          null,
          h("dt", null, name),
          h("dd", null, String(value), more ? h("small", null, more) : null),
        ),
      ),
    ),
  );
}

function questions(report) {
  return h(
    "section",
    { "aria-labelledby": "six" },
    h("h2", { id: "six" }, "Six questions at 2am"),
    h(
      "ul.questions",
      null,
      report.questions.map((q, i) =>
        h(
          "li." + answerTones[q.answer],
          null,
          h("p.answer", null, answerWords[q.answer]),
          h("h3", null, q.text),
          h("p.because", null, inline(report.page.reasons[i])),
          h(
            "p.links",
            null,
            q.items.map((id) => chipLink(report, id)),
          ),
        ),
      ),
    ),
  );
}

function chipLink(report, id) {
  const item = report.byId.get(id);
  return h(
    "a.chiplink",
    { href: link({ view: "items", item: id }), title: item?.title ?? id },
    item ? mark(item.status) : null,
    id.split(".").pop(),
  );
}

function stops(report) {
  const items = report.blockerItems;
  return h(
    "section",
    { "aria-labelledby": "stops" },
    h("h2", { id: "stops" }, "What stops the launch"),
    items.length
      ? h(
          "ol.stops",
          null,
          items.map((item) => {
            const e = item.evidence.find((x) => x.path && x.outcome !== "met");
            return h(
              "li",
              null,
              h("a", { href: link({ view: "night", item: item.id }) }, inline(item.page.summary)),
              h(
                "p.meta",
                null,
                e && item.basis !== "absent"
                  ? placeNode(e.path, e.line)
                  : h("span", null, "nothing found"),
                h("span", null, effort(item.fix.effort)),
                item.page.dependents.length
                  ? h("span", null, `+${item.page.dependents.length} fall with it`)
                  : null,
              ),
            );
          }),
        )
      : h("p.empty", null, "No open blocker."),
  );
}

function categories(report) {
  return h(
    "section",
    { "aria-labelledby": "scores" },
    h("h2", { id: "scores" }, "Seven categories"),
    h(
      "table.scores",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          ["Category", "Score", "Blockers", "Warnings"].map((t) => h("th", { scope: "col" }, t)),
        ),
      ),
      h(
        "tbody",
        null,
        report.categories
          .filter((c) => !c.own)
          .map((c) =>
            h(
              "tr",
              null,
              h(
                "th",
                { scope: "row" },
                h(
                  "a",
                  { href: link({ view: "items", category: c.id }), title: c.question ?? "" },
                  c.title,
                ),
              ),
              h(
                "td",
                null,
                h(
                  "span.scoreline",
                  null,
                  bar(
                    (c.score ?? 0) / 10,
                    c.score === null
                      ? "none"
                      : c.score >= 8
                        ? "PASS"
                        : c.score >= 5
                          ? "WARN"
                          : "FAIL",
                  ),
                  h("span.value", null, c.score === null ? "n/a" : `${c.score}/10`),
                ),
              ),
              h("td.number", null, c.blockers ? h("strong.FAIL", null, c.blockers) : "–"),
              h("td.number", null, c.warnings || "–"),
            ),
          ),
      ),
    ),
  );
}

const contextWords = {
  "architecture-diagram": "Architecture diagram",
  "api-contracts": "API contracts",
  "database-schema": "Database schema",
  infrastructure: "Infrastructure",
  dashboards: "Dashboards",
  runbooks: "Runbooks",
};

function looked(report) {
  const c = report.coverage;
  return h(
    "section",
    { "aria-labelledby": "looked" },
    h("h2", { id: "looked" }, "What was looked at"),
    h(
      "p",
      null,
      `${c.read} of ${count(c.files, "production file")} read. ${c.applicable} of ${report.items.length} items apply` +
        (c.unread
          ? `; ${c.unread} could not be judged, because what they rest on could not be read.`
          : "."),
    ),
    h(
      "dl.context",
      null,
      report.context.map((entry) =>
        h(
          "div",
          null,
          h("dt", null, contextWords[entry.kind] ?? entry.kind),
          entry.paths.length
            ? entry.paths.slice(0, 4).map((path) => h("dd", null, placeNode(path)))
            : h("dd.none", null, "none found"),
          entry.paths.length > 4 ? h("dd.none", null, `+${entry.paths.length - 4} more`) : null,
        ),
      ),
    ),
    c.skipped.length
      ? h(
          "details",
          null,
          h("summary", null, `${count(c.skipped.length, "entry", "entries")} not read`),
          h(
            "ul.places",
            null,
            c.skipped
              .slice(0, 200)
              .map((s) =>
                h("li", null, s.path ? placeNode(s.path) : null, h("span.note", null, s.why)),
              ),
            c.skipped.length > 200 ? h("li", null, `and ${c.skipped.length - 200} more`) : null,
          ),
        )
      : null,
  );
}
