import { copyButton, h } from "./dom.js";
import { codeBlock, inline } from "./prose.js";
import { outcomeTones, placeNode } from "./words.js";

// The offending lines: what is wrong, where, and the line itself with its number, marked. What is
// new since the report was compared (ITEM knows) comes first.
export function evidenceList(item, evidence, limit = evidence.length) {
  const fresh = new Set(item.problems.filter((p) => p.new).map((p) => p.path + ":" + p.line));
  const isNew = (e) => e.outcome !== "met" && fresh.has(e.path + ":" + e.line);
  const ordered = [...evidence.filter(isNew), ...evidence.filter((e) => !isNew(e))];
  return h(
    "ol.evidence",
    null,
    ordered.slice(0, limit).map((e) => evidenceEntry(e, isNew(e))),
  );
}

function evidenceEntry(e, isNew) {
  const tone = outcomeTones[e.outcome];
  return h(
    "li." + tone,
    null,
    e.path
      ? h(
          "p.where",
          null,
          placeNode(e.path, e.line),
          h("span.outcome", null, isNew ? `new, ${e.outcome}` : e.outcome),
        )
      : null,
    e.excerpt
      ? h(
          "figure.lines." + tone,
          null,
          h(
            "pre",
            { tabIndex: 0 },
            h("span.number", { "aria-hidden": "true" }, e.line ?? ""),
            h("code", null, h("mark", null, e.excerpt)),
          ),
        )
      : null,
    e.note ? h("p.note", null, inline(e.note)) : null,
  );
}

const SHOWN = 50; // further places before one asks for all

// Evidence in a line or two each, for paper.
export function evidenceBrief(item, limit) {
  const against = item.evidence.filter((e) => e.outcome !== "met" && e.path);
  const more = against.length + item.page.more - limit;
  return against.length
    ? h(
        "ul.briefly",
        null,
        against
          .slice(0, limit)
          .map((e) =>
            h(
              "li",
              null,
              placeNode(e.path, e.line),
              e.excerpt ? h("code.excerpt", null, e.excerpt) : null,
            ),
          ),
        more > 0 ? h("li", null, `and ${more} more`) : null,
      )
    : null;
}

// The places that evidence has no room for, each in one line.
export function placeList(problems) {
  const list = h("ol.places", null, problems.slice(0, SHOWN).map(placeEntry));
  if (problems.length <= SHOWN) return list;
  const all = h("button.small", { type: "button" }, `Show all ${problems.length} places`);
  all.addEventListener("click", () => {
    list.append(...problems.slice(SHOWN).map(placeEntry));
    all.remove();
    list.children[SHOWN].tabIndex = -1;
    list.children[SHOWN].focus();
  });
  return [list, all];
}

function placeEntry(p) {
  return h(
    "li",
    null,
    p.path ? placeNode(p.path, p.absent ? null : p.line) : "no file",
    p.new ? h("span.pill.WARN", null, "new") : null,
    p.waived ? h("span.pill.SKIP", null, "waived") : null,
    p.note ? h("span.note", null, inline(p.note)) : null,
  );
}

// The smallest fix, with an edit to paste where there is one.
export function fixBlock(fix, action) {
  const facts = [];
  if (action)
    facts.push(
      action.owner ? `owner ${action.owner}` : "no owner yet",
      action.due ? `due ${action.due}` : null,
    );
  return h(
    "div.fix",
    null,
    h("p", null, inline(fix.summary)),
    fix.files.length
      ? h(
          "p.files",
          null,
          fix.files.map((file) => h("code", null, file)),
        )
      : null,
    facts.filter(Boolean).length ? h("p.meta", null, facts.filter(Boolean).join(" · ")) : null,
    fix.patch
      ? [codeBlock(fix.patch.replace(/\n$/, ""), null), copyButton(fix.patch, "Copy the edit")]
      : null,
  );
}
