import { link } from "./address.js";
import { h } from "./dom.js";
import { evidenceList, fixBlock } from "./evidence.js";
import { inline, prose } from "./prose.js";
import { count, duration, effort, placeNode } from "./words.js";

// The night of each blocker: what is there, what happens then, what falls with it, what would help.
export function nightView(report) {
  const stories = new Map(
    report.blockerItems.map((item, i) => [item.id, story(report, item, i + 1)]),
  );
  return {
    title: "2am stories",
    element: h(
      "div.night",
      null,
      h(
        "p.intro",
        null,
        stories.size
          ? "One page for each open blocker, worst first: the line that shows it, how it wakes somebody, what falls with it, and the smallest change that prevents it."
          : "No blocker is open at this tier, so there is no story to tell.",
      ),
      [...stories.values()],
    ),
    render(address) {
      const chosen = stories.get(address.item);
      for (const element of stories.values())
        element.classList.toggle("chosen", element === chosen);
      if (chosen) {
        chosen.scrollIntoView({ block: "start" });
        chosen.querySelector("h2").focus({ preventScroll: true });
      }
    },
  };
}

function chapter(name, ...children) {
  return h("li", null, h("h3", null, name), h("div", null, children));
}

function story(report, item, number) {
  const wrong = item.evidence.filter((e) => e.outcome === "unmet" || e.outcome === "partial");
  const shown = item.basis === "absent" ? [] : wrong.length ? wrong : item.evidence;
  const title = "night-" + number;
  return h(
    "article.story",
    { "aria-labelledby": title },
    h(
      "p.eyebrow",
      null,
      `Blocker ${number}`,
      h("span.dot", null, h("a", { href: link({ view: "items", item: item.id }) }, item.id)),
    ),
    h("h2", { id: title, tabIndex: -1 }, inline(item.page.summary)),
    h(
      "ol.chain",
      null,
      shown.length
        ? chapter(
            "The line",
            evidenceList(item, shown, 3),
            shown.length + item.page.more > 3
              ? h(
                  "p.meta",
                  null,
                  h(
                    "a",
                    { href: link({ view: "items", item: item.id }) },
                    `All ${count(shown.length + item.page.more, "place")}`,
                  ),
                )
              : null,
          )
        : chapter(
            "What is not there",
            h("p", null, inline(item.missing ?? "Nothing was found.")),
            item.searched ? h("p.meta", null, "Searched: ", inline(item.searched)) : null,
          ),
      chapter("The night", h("div.tale", null, prose(item.page.why))),
      reached(report, item),
      item.page.dependents.length
        ? chapter(
            "Falls with it",
            h(
              "ul",
              null,
              item.page.dependents.map((id) =>
                h(
                  "li",
                  null,
                  h(
                    "a",
                    { href: link({ view: "items", item: id }) },
                    report.byId.get(id)?.title ?? id,
                  ),
                ),
              ),
            ),
          )
        : null,
      answers(report, item),
      chapter(
        ["The smallest fix", h("small", null, effort(item.fix.effort))],
        fixBlock(item.fix, item.action),
      ),
    ),
  );
}

// Endpoints that reach one of the places, as the budget of time knows them.
function reached(report, item) {
  const places = new Set(item.problems.filter((p) => !p.absent).map((p) => p.path + ":" + p.line));
  const hits = new Map();
  for (const row of report.page.budget)
    if (row.endpoint && places.has(row.path + ":" + row.line))
      hits.set(row.endpoint + row.route_path + row.route_line, row);
  if (!hits.size) return null;
  const limit = report.page.budget.find((row) => row.limit !== null)?.limit;
  const rows = [...hits.values()];
  return chapter(
    "Who waits",
    limit
      ? h("p", null, `Users give up after ${duration(limit)}; these endpoints reach it:`)
      : h("p", null, "These endpoints reach it:"),
    h(
      "ul",
      null,
      rows
        .slice(0, 6)
        .map((row) =>
          h(
            "li",
            null,
            h("strong", null, row.endpoint),
            " ",
            row.route_path ? placeNode(row.route_path, row.route_line) : null,
          ),
        ),
      rows.length > 6
        ? h("li", null, h("a", { href: link({ view: "timeouts" }) }, `and ${rows.length - 6} more`))
        : null,
    ),
  );
}

function answers(report, item) {
  const asked = report.questions.filter((q) => q.answer === "no" && q.items.includes(item.id));
  return asked.length
    ? chapter(
        "Then the answer is no",
        h(
          "ul",
          null,
          asked.map((q) => h("li", null, q.text)),
        ),
      )
    : null;
}
