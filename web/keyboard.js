import { h } from "./dom.js";

const keys = [
  ["/", "search the findings"],
  ["j  or  ↓", "next finding"],
  ["k  or  ↑", "previous finding"],
  ["Enter", "read the finding"],
  ["Esc", "back: from the finding to the list, out of the search"],
  ["1 … 8", "the views, in order"],
  ["t", "light, dark, or as the system"],
  ["?", "this list"],
];

export function helpDialog(settings) {
  const box = h("input", { type: "checkbox", checked: settings.on });
  box.addEventListener("change", () => (settings.on = box.checked));
  return h(
    "dialog",
    { id: "help", "aria-labelledby": "help-title" },
    h("h2", { id: "help-title" }, "Keyboard"),
    h(
      "table",
      null,
      h(
        "tbody",
        null,
        keys.map(([key, text]) =>
          h("tr", null, h("th", { scope: "row" }, h("kbd", null, key)), h("td", null, text)),
        ),
      ),
    ),
    h("label", null, box, " single keys are on"),
    h("form", { method: "dialog" }, h("button", null, "Close")),
  );
}

// ACTIONS: search, next, previous, first, last, open, back, view(n), theme, help.
export function listenToKeys(actions, settings) {
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || document.querySelector("dialog[open]")) return;
    const typing = e.target.closest("input:not([type=checkbox]), select, textarea");
    const name = typing
      ? {
          Escape: "leave",
          ArrowDown: e.target.id === "search" ? "next" : null,
          Enter: e.target.id === "search" ? "next" : null,
        }[e.key]
      : {
          Escape: "back",
          ArrowDown: "next",
          ArrowUp: "previous",
          Home: "first",
          End: "last",
          Enter: "open",
        }[e.key];
    const letter =
      !typing && settings.on
        ? { "/": "search", j: "next", k: "previous", t: "theme", "?": "help" }[e.key]
        : null;
    const number = !typing && settings.on && /^[1-8]$/.test(e.key) ? Number(e.key) : 0;
    const moves = !letter && name && name !== "back" && name !== "leave";
    if (number ? actions.view(number - 1) : (name || letter) && actions[name ?? letter](e, moves))
      e.preventDefault();
  });
}
