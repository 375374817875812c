import { link } from "./address.js";
import { copyButton, h } from "./dom.js";
import { evidenceList, fixBlock, placeList } from "./evidence.js";
import { inline, prose } from "./prose.js";
import { count, effort, mark, pill, policyWords, statusWords } from "./words.js";

const basisWords = {
  observed: "seen in the repository",
  contradicted: "the repository shows the opposite",
  absent: "searched, nothing found",
  attested: "attested by a person",
  measured: "measured",
  unread: "not everything it rests on could be read",
};

// Everything about one item. HEADING is the level of its title.
export function findingDetail(report, item, heading = 2) {
  const level = (n) => "h" + Math.min(6, heading + n);
  const open = item.status === "FAIL" || item.status === "WARN";
  return [
    h(
      "header",
      null,
      h(
        "p.eyebrow",
        null,
        mark(item.status),
        h("span", null, statusWords[item.status].one),
        h("span.dot", null, categoryTitle(report, item)),
      ),
      h(level(0), { id: "finding-title", tabIndex: -1 }, item.title),
      h("p.lead", null, inline(item.page.summary)),
      facts(report, item),
    ),
    open && item.page.why
      ? h("section.story", null, h(level(1), null, "At 2am"), prose(item.page.why))
      : null,
    evidenceSection(item, level(1)),
    item.missing || (open && item.basis === "absent" && item.searched)
      ? missingSection(item, level(1))
      : null,
    open && item.fix.summary
      ? h(
          "section",
          null,
          h(level(1), null, "Smallest fix ", h("span.aside", null, effort(item.fix.effort))),
          fixBlock(item.fix, item.action),
        )
      : null,
    relations(report, item, level(1)),
    declared(item, level(1)),
    more(item),
  ];
}

function categoryTitle(report, item) {
  return report.categories.find((c) => c.id === item.category)?.title ?? item.category;
}

function facts(report, item) {
  const tiers = item.page.policies.map((p, tier) =>
    h(
      "span.tier" + (tier === report.service.tier ? ".now" : ""),
      null,
      `tier ${tier} ${policyWords[p]}`,
    ),
  );
  return h(
    "dl.facts",
    null,
    h("div", null, h("dt", null, "Item"), h("dd", null, h("code", null, item.id))),
    h("div", null, h("dt", null, "Basis"), h("dd", null, basisWords[item.basis] ?? item.basis)),
    h("div", null, h("dt", null, "Policy"), h("dd", null, tiers)),
  );
}

function evidenceSection(item, level) {
  if (!item.evidence.length) return null;
  const cited = new Set(item.evidence.map((e) => e.path + ":" + e.line));
  const rest = item.problems.filter((p) => !p.absent && !cited.has(p.path + ":" + p.line));
  const open = item.status === "FAIL" || item.status === "WARN";
  const against = item.evidence.filter((e) => e.outcome !== "met");
  const speaking = open && against.length ? against : item.evidence;
  const quiet = item.evidence.filter((e) => !speaking.includes(e));
  const uncited = Math.max(item.page.more - rest.length, 0);
  return h(
    "section",
    null,
    h(
      level,
      null,
      "Evidence ",
      h("span.aside", null, count(item.evidence.length + item.page.more, "place")),
    ),
    evidenceList(item, speaking),
    quiet.length
      ? h(
          "details",
          null,
          h("summary", null, `${count(quiet.length, "place")} where it holds`),
          evidenceList(item, quiet),
        )
      : null,
    rest.length
      ? h(
          "details",
          { open: rest.length < 4 },
          h("summary", null, `${count(rest.length, "further place")}`),
          placeList(rest),
        )
      : null,
    uncited && !rest.length ? h("p.meta", null, `and ${count(uncited, "further place")}`) : null,
  );
}

function missingSection(item, level) {
  return h(
    "section",
    null,
    h(level, null, "What is missing"),
    item.missing ? h("p", null, inline(item.missing)) : null,
    item.searched && item.status !== "SKIP"
      ? h("p.meta", null, "Searched: ", inline(item.searched))
      : null,
  );
}

function itemLink(report, id) {
  return h("a", { href: link({ view: "items", item: id }) }, report.byId.get(id)?.title ?? id);
}

function relations(report, item, level) {
  const rows = [];
  if (item.page.root) rows.push(["Counted under", [itemLink(report, item.page.root)]]);
  if (item.requires && item.requires !== item.page.root)
    rows.push(["Rests on", [itemLink(report, item.requires)]]);
  if (item.page.dependents.length)
    rows.push(["Falls with it", item.page.dependents.map((id) => itemLink(report, id))]);
  const asked = report.questions.filter((q) => q.items.includes(item.id));
  if (asked.length) rows.push(["Decides", asked.map((q) => h("span", null, q.text))]);
  if (!rows.length) return null;
  return h(
    "section",
    null,
    h(level, null, "Related"),
    h(
      "dl.related",
      null,
      rows.map(([name, values]) =>
        h(
          "div",
          null,
          h("dt", null, name),
          values.map((v) => h("dd", null, v)),
        ),
      ),
    ),
  );
}

function declared(item, level) {
  const a = item.attestation,
    w = item.page.waiver;
  if (!a && !w) return null;
  return h(
    "section",
    null,
    h(level, null, "Declared by people"),
    a
      ? h(
          "p",
          null,
          a.expired ? pill("FAIL", "expired") : pill("PASS", "attested"),
          ` ${a.finding} by ${a.by ?? "nobody named"}${a.self ? " (the evaluator)" : ""} on ${a.on ?? "no day"}${a.expires ? `, until ${a.expires}` : ""}: ${a.evidence ?? "no evidence named"}`,
        )
      : null,
    w
      ? h(
          "p",
          null,
          item.waived ? pill("WARN", "waived") : pill("FAIL", "waiver does not hold"),
          ` by ${w.by ?? "nobody named"} until ${w.until}: ${w.reason ?? "no reason given"}`,
        )
      : null,
  );
}

function more(item) {
  const why = `prod-readiness why ${item.id}`;
  const calm = item.status === "PASS" || item.status === "SKIP";
  return h(
    "section.more",
    null,
    calm && item.page.why
      ? h("details", null, h("summary", null, "Why it matters at 2am"), prose(item.page.why))
      : null,
    item.page.fix
      ? h("details", null, h("summary", null, "How to fix it, with examples"), prose(item.page.fix))
      : null,
    item.page.how
      ? h("details", null, h("summary", null, "How it is judged"), prose(item.page.how))
      : null,
    h("p.actions", null, copyButton(why, "Copy “" + why + "”")),
  );
}
