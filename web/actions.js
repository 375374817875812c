import { go, link } from "./address.js";
import { announce, h, replace } from "./dom.js";
import { inline } from "./prose.js";
import { count, effort, mark } from "./words.js";

const columns = [
  ["P0", "Must fix before production", "Nothing stands before the launch."],
  ["P1", "Should fix soon", "Nothing to fix soon."],
  ["P2", "Nice to have", "Nothing left over."],
];
const NOBODY = "-";

// The work list as a board: who does what until when, and where.
export function actionsView(report, where) {
  const owners = [...new Set(report.actions.map((a) => a.owner ?? NOBODY))].sort();
  const board = h("div.board");
  const owner = h(
    "select",
    { "aria-label": "Owner" },
    h("option", { value: "" }, "All owners"),
    owners.map((o) => h("option", { value: o }, o === NOBODY ? "nobody yet" : o)),
  );
  owner.addEventListener("change", () => {
    go({ ...where(), view: "actions", owner: owner.value }, { silently: true });
    const n = report.actions.filter(
      (a) => !owner.value || (a.owner ?? NOBODY) === owner.value,
    ).length;
    announce(count(n, "action"));
  });
  const hours = report.actions.filter((a) => a.priority === "P0").reduce((n, a) => n + a.effort, 0);
  return {
    title: "Actions",
    element: h(
      "div.actions",
      null,
      h(
        "div.introline",
        null,
        h(
          "p.intro",
          null,
          report.eta
            ? `${effort(hours)} of work stand before production; the last of it is due ${report.eta}.`
            : "Nothing on this list stands before production.",
        ),
        owners.length > 1 ? owner : null,
      ),
      board,
    ),
    render(address) {
      owner.value = owners.includes(address.owner) ? address.owner : "";
      replace(
        board,
        columns.map(([priority, title, none]) =>
          column(report, priority, title, none, owner.value),
        ),
      );
    },
  };
}

function column(report, priority, title, none, owner) {
  const cards = report.actions.filter(
    (a) => a.priority === priority && (!owner || (a.owner ?? NOBODY) === owner),
  );
  const hours = cards.reduce((n, a) => n + a.effort, 0);
  return h(
    "section." + priority + (cards.length ? "" : ".none"),
    { "aria-labelledby": "board-" + priority },
    h(
      "h2",
      { id: "board-" + priority },
      h("span.priority", null, priority),
      " ",
      title,
      h("span.aside", null, cards.length ? `${cards.length} · ${effort(hours)}` : "0"),
    ),
    cards.length
      ? h(
          "ul",
          null,
          cards.map((a) => card(report, a)),
        )
      : h("p.empty", null, none),
  );
}

function card(report, action) {
  const item = report.byId.get(action.item);
  return h(
    "li.card",
    null,
    h(
      "h3",
      null,
      item ? mark(item.status) : null,
      h("a", { href: link({ view: "items", item: action.item }) }, action.title),
    ),
    item ? h("p.summary", null, inline(item.fix.summary ?? item.page.summary)) : null,
    h(
      "dl",
      null,
      h(
        "div",
        null,
        h("dt", null, "Owner"),
        h("dd" + (action.owner ? "" : ".none"), null, action.owner ?? "nobody yet"),
      ),
      h("div", null, h("dt", null, "Effort"), h("dd", null, effort(action.effort))),
      h(
        "div",
        null,
        h("dt", null, "Due"),
        h("dd" + (action.due ? "" : ".none"), null, action.due ?? "open"),
      ),
    ),
    action.files.length
      ? h(
          "p.files",
          null,
          action.files.slice(0, 4).map((file) => h("code", null, file)),
          action.files.length > 4 ? h("span", null, `+${action.files.length - 4}`) : null,
        )
      : null,
  );
}
