import { go, isFiltered, link } from "./address.js";
import { announce, h, replace } from "./dom.js";
import { findingDetail } from "./finding.js";
import { inline } from "./prose.js";
import { filterItems } from "./report.js";
import { count, mark, policyWords, STATUSES, statusWords } from "./words.js";

const BASES = [
  ["", "Any basis"],
  ["contradicted", "Shown to be wrong"],
  ["absent", "Nothing found"],
  ["observed", "Seen"],
  ["attested", "Attested"],
  ["unread", "Unread"],
  ["waived", "Waived"],
  ["new", "New"],
];

// The findings: a list with filters, and what is known about the one that is chosen.
export function itemsView(report, where) {
  const state = { shown: [], chosen: null, rows: new Map(), key: null };
  const search = h("input", {
    type: "search",
    id: "search",
    placeholder: "Search titles, files, lines, notes",
    autocomplete: "off",
    spellcheck: false,
    "aria-keyshortcuts": "/",
    "aria-controls": "list",
  });
  const chips = new Map(STATUSES.map((status) => [status, chip(report, where, status)]));
  const category = select(
    "Category",
    [["", "All categories"], ...report.categories.map((c) => [c.id, c.title])],
    (v) => change({ category: v }),
  );
  const policy = select(
    "Policy at this tier",
    [
      ["", "Any policy"],
      ["B", "Blocks"],
      ["W", "Warns"],
      ["-", "Not needed"],
    ],
    (v) => change({ policy: v }),
  );
  const bases = BASES.filter(
    ([v]) =>
      !v ||
      report.items.some((i) => (v === "waived" ? i.waived : v === "new" ? i.isNew : i.basis === v)),
  );
  const basis = select("Basis", bases, (v) => change({ basis: v }));
  const reset = h(
    "button.small",
    {
      type: "button",
      onclick: () => change({ status: [], category: "", policy: "", basis: "", q: "" }),
    },
    "Clear filters",
  );
  const found = h("p.found", { id: "found" });
  const list = h("div.list", { id: "list" });
  const detail = h("article.detail", { "aria-labelledby": "finding-title", tabIndex: -1 });
  const back = h("a.back", { href: "#view=items" }, "← All findings");

  function change(changes) {
    go({ ...where(), view: "items", item: "", ...changes }, { silently: true });
  }
  search.addEventListener("input", () => change({ q: search.value }));

  const element = h(
    "div.split",
    null,
    h(
      "div.master",
      null,
      h(
        "form.filters",
        { role: "search", "aria-label": "Findings", onsubmit: (e) => e.preventDefault() },
        h(
          "div.searchbox",
          null,
          h("label.hidden-text", { htmlFor: "search" }, "Search findings"),
          search,
          h("kbd", { "aria-hidden": "true" }, "/"),
        ),
        h("div.chips", { role: "group", "aria-label": "Status" }, [...chips.values()]),
        h("div.selects", null, category.element, policy.element, basis.element),
        h("div.foundline", null, found, reset),
      ),
      list,
    ),
    h("div.pane", null, back, detail),
  );

  function render(address) {
    if (document.activeElement !== search) search.value = address.q;
    for (const [status, button] of chips)
      button.setAttribute("aria-pressed", address.status.includes(status));
    category.set(address.category);
    policy.set(address.policy);
    basis.set(address.basis);
    reset.hidden = !isFiltered(address);
    back.href = link({ ...address, item: "", view: "items" });
    const key = JSON.stringify([
      address.status,
      address.category,
      address.policy,
      address.basis,
      address.q,
    ]);
    if (key !== state.key) fill(address);
    else
      for (const [id, row] of state.rows) row.href = link({ ...address, view: "items", item: id });
    if (state.key !== null && key !== state.key) announce(found.textContent);
    state.key = key;
    choose(address);
  }

  function fill(address) {
    state.shown = filterItems(report, address);
    state.rows.clear();
    found.textContent =
      state.shown.length === report.items.length
        ? count(report.items.length, "item")
        : `${state.shown.length} of ${count(report.items.length, "item")}`;
    const groups = STATUSES.map((status) => state.shown.filter((i) => i.status === status)).filter(
      (g) => g.length,
    );
    replace(
      list,
      groups.length
        ? groups.map((group) =>
            h(
              "section",
              null,
              h("h2", null, statusWords[group[0].status].many, h("span.aside", null, group.length)),
              h(
                "ul",
                null,
                group.map((item) => h("li", null, row(item, address))),
              ),
            ),
          )
        : h(
            "p.empty",
            null,
            "No finding matches. ",
            h("a", { href: link({ view: "items" }) }, "Clear all filters"),
          ),
    );
  }

  function row(item, address) {
    const first = item.evidence.find((e) => e.path);
    const a = h(
      "a.row",
      { href: link({ ...address, view: "items", item: item.id }) },
      mark(item.status),
      h(
        "span.text",
        null,
        h(
          "span.title",
          null,
          item.title,
          item.waived ? h("span.pill.SKIP", null, "waived") : null,
          item.isNew ? h("span.pill.WARN", null, "new") : null,
        ),
        h("span.summary", null, inline(item.page.summary)),
        h(
          "span.meta",
          null,
          h("code", null, item.id),
          item.status === "FAIL" || item.status === "WARN" ? placeWords(item, first) : null,
          item.page.root ? h("span", null, "under " + item.page.root) : null,
        ),
      ),
      h(
        "span.policy." + (item.policy === "-" ? "N" : item.policy),
        { title: `At this tier: ${policyWords[item.policy]}` },
        policyWords[item.policy],
      ),
    );
    state.rows.set(item.id, a);
    return a;
  }

  function placeWords(item, first) {
    const n = item.problems.filter((p) => !p.absent).length;
    if (!first || item.basis === "absent") return h("span", null, "nothing found");
    return h(
      "span",
      null,
      n > 1 ? `${n} places` : first.path.split("/").pop() + (first.line ? ":" + first.line : ""),
    );
  }

  // Beside the list something is always open; on a narrow screen only what was asked for.
  function choose(address) {
    const asked = report.byId.get(address.item) ?? null;
    const item = asked ?? state.shown[0] ?? null;
    element.classList.toggle("asked", Boolean(address.item));
    for (const [id, a] of state.rows) {
      const current = id === item?.id;
      if (current) a.setAttribute("aria-current", "true");
      else a.removeAttribute("aria-current");
    }
    if (address.item && !asked)
      replace(
        detail,
        h("h2", { id: "finding-title", tabIndex: -1 }, "No such item"),
        h("p", null, "This report has no item ", h("code", null, address.item), "."),
      );
    else if (!item) replace(detail, h("h2", { id: "finding-title" }, "Nothing chosen"));
    else if (state.chosen !== item.id || detail.childElementCount < 3)
      replace(detail, findingDetail(report, item));
    if (state.chosen !== (item?.id ?? null)) detail.scrollTop = 0;
    state.chosen = item?.id ?? null;
    if (asked) state.rows.get(asked.id)?.scrollIntoView({ block: "nearest" });
  }

  function move(step) {
    const ids = [...state.rows.keys()];
    if (!ids.length) return;
    const at = ids.indexOf(state.chosen);
    const next =
      ids[
        step === -Infinity
          ? 0
          : step === Infinity
            ? ids.length - 1
            : at < 0 || document.activeElement === search
              ? Math.max(at, 0)
              : Math.min(Math.max(at + step, 0), ids.length - 1)
      ];
    go({ ...where(), view: "items", item: next }, { silently: true });
    state.rows.get(next).focus();
  }

  return {
    title: "Findings",
    element,
    render,
    move,
    search,
    chosen: () => state.chosen,
    list: () => state.rows.get(state.chosen)?.focus(),
    open: () => document.getElementById("finding-title")?.focus(),
    isIn: (node) => list.contains(node),
    isDetail: (node) => detail.contains(node),
  };
}

function chip(report, where, status) {
  const n = report.items.filter((i) => i.status === status).length;
  const button = h(
    "button.chip." + status,
    { type: "button", "aria-pressed": "false" },
    h("span.glyph", { "aria-hidden": "true" }, statusWords[status].glyph),
    statusWords[status].many + " ",
    h("span.n", null, n),
  );
  button.addEventListener("click", () => {
    const now = where().status;
    const next = now.includes(status) ? now.filter((s) => s !== status) : [...now, status];
    go(
      { ...where(), view: "items", item: "", status: STATUSES.filter((s) => next.includes(s)) },
      { silently: true },
    );
  });
  return button;
}

function select(label, options, changed) {
  const control = h(
    "select",
    { "aria-label": label },
    options.map(([value, text]) => h("option", { value }, text)),
  );
  control.addEventListener("change", () => changed(control.value));
  return {
    element: control,
    set: (value) => (control.value = options.some(([v]) => v === value) ? value : ""),
  };
}
