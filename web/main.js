import { actionsView } from "./actions.js";
import { formatAddress, go, link, onArrival, parseAddress, VIEWS } from "./address.js";
import { dependenciesView } from "./dependencies.js";
import { h } from "./dom.js";
import { itemsView } from "./items.js";
import { helpDialog, listenToKeys } from "./keyboard.js";
import { launchView } from "./launch.js";
import { keepTheme, keptTheme } from "./memory.js";
import { nightView } from "./night.js";
import { overviewView } from "./overview.js";
import { printFindings } from "./print.js";
import { loadReport } from "./report.js";
import { timeoutsView } from "./timeouts.js";
import { wokenView } from "./woken.js";
import { pill, verdictTones, verdictWords } from "./words.js";

const report = loadReport();
const where = () => parseAddress(location.hash);
const views = {
  overview: overviewView(report),
  items: itemsView(report, where),
  night: nightView(report),
  woken: wokenView(report),
  dependencies: dependenciesView(report),
  timeouts: timeoutsView(report),
  actions: actionsView(report, where),
  launch: launchView(report),
};
const numbers = {
  items: report.blockers.proven + report.blockers.absent + report.warnings,
  night: report.blockerItems.length,
  woken: report.page.facts.filter((f) => f.topic === "alert").length,
  dependencies: report.page.matrix.rows.length,
  actions: report.actions.length,
};

// ------------------------------------------------------------------------------------------ theme

const THEMES = ["", "light", "dark"];
const themeWords = { "": "Theme: system", light: "Theme: light", dark: "Theme: dark" };
const themeButton = h("button.small", {
  type: "button",
  id: "theme",
  onclick: () => setTheme(nextTheme()),
});

function nextTheme() {
  return THEMES[(THEMES.indexOf(document.documentElement.dataset.theme ?? "") + 1) % THEMES.length];
}

function setTheme(theme, keep = true) {
  document.documentElement.dataset.theme = theme;
  themeButton.textContent = themeWords[theme];
  if (keep) keepTheme(theme);
}

// ------------------------------------------------------------------------------------------- page

const settings = { on: true };
const help = helpDialog(settings);
const links = Object.fromEntries(
  VIEWS.map((name) => [
    name,
    h(
      "a",
      { href: link({ view: name }) },
      views[name].title,
      numbers[name] ? h("span.n", null, numbers[name]) : null,
    ),
  ]),
);
const sections = Object.fromEntries(
  VIEWS.map((name) => [
    name,
    h(
      "section.view",
      { id: "view-" + name, hidden: true, "aria-labelledby": "title-" + name },
      h("h1", { id: "title-" + name, tabIndex: -1 }, views[name].title),
      views[name].element,
    ),
  ]),
);
const paper = h("section.paper", { id: "paper", "aria-hidden": "true" });

function masthead() {
  const { service, repository, tool } = report;
  const facts = [
    `Tier ${service.tier}${service.tier_assumed ? " (assumed)" : ""}`,
    service.scope,
    report.evaluated,
    repository.commit
      ? repository.commit.slice(0, 10) + (repository.dirty ? " with changes" : "")
      : "no commit",
    service.owner ? `owner ${service.owner}` : null,
    report.evaluator ? `by ${report.evaluator}` : null,
  ];
  return h(
    "header.masthead",
    null,
    h(
      "div.brand",
      null,
      h("p.eyebrow", null, "Production readiness"),
      h(
        "p.service",
        null,
        report.page.name.split("/").flatMap((part, i) => (i ? ["/", h("wbr"), part] : [part])),
      ),
      h("p.verdictline", null, pill(verdictTones[report.verdict], verdictWords[report.verdict])),
    ),
    h(
      "nav",
      { "aria-label": "Views" },
      h(
        "ul",
        null,
        VIEWS.map((name) => h("li", null, links[name])),
      ),
    ),
    h(
      "div.about",
      null,
      h(
        "ul.meta",
        null,
        facts.filter(Boolean).map((f) => h("li", null, f)),
      ),
      h(
        "div.buttons",
        null,
        themeButton,
        h("button.small.keys", { type: "button", onclick: () => help.showModal() }, "Keyboard"),
        h("button.small", { type: "button", onclick: () => window.print() }, "Print"),
      ),
      h("p.meta", null, `${tool.name} ${tool.version}, checklist ${tool.checklist}`),
    ),
  );
}

let shown = null,
  shownHash = null;

function show() {
  if (location.hash === shownHash) return;
  shownHash = location.hash;
  const address = where();
  for (const name of VIEWS) {
    sections[name].hidden = name !== address.view;
    if (name === address.view) {
      links[name].setAttribute("aria-current", "page");
      links[name].scrollIntoView({ block: "nearest", inline: "nearest" });
    } else links[name].removeAttribute("aria-current");
  }
  views[address.view].render(address);
  const moved = shown !== null && shown !== address.view;
  if (moved && !(address.item && address.view === "night")) {
    window.scrollTo(0, 0);
    if (address.view === "items" && address.item) views.items.open();
    else document.getElementById("title-" + address.view).focus({ preventScroll: true });
  }
  shown = address.view;
  const item = report.byId.get(address.item);
  document.title = `${item ? item.title : views[address.view].title} · ${report.page.name} · ${verdictWords[report.verdict]}`;
}

function inItems() {
  return where().view === "items";
}

const actions = {
  search() {
    if (!inItems()) go({ ...where(), view: "items", item: "" });
    views.items.search.select();
    return true;
  },
  next: (e, arrow) => step(1, e, arrow),
  previous: (e, arrow) => step(-1, e, arrow),
  first: (e) => step(-Infinity, e, true),
  last: (e) => step(Infinity, e, true),
  open(e) {
    if (!inItems() || !views.items.isIn(e.target)) return false;
    if (where().item !== views.items.chosen()) return false;
    views.items.open();
    return true;
  },
  back(e) {
    if (!inItems()) return false;
    if (views.items.isDetail(e.target)) {
      if (matchMedia("(max-width: 900px)").matches)
        go({ ...where(), item: "" }, { silently: true });
      views.items.list();
    }
    return true;
  },
  leave(e) {
    if (e.target.id !== "search") return false;
    if (e.target.value) {
      e.target.value = "";
      go({ ...where(), view: "items", item: "", q: "" }, { silently: true });
    } else e.target.blur();
    return true;
  },
  view(n) {
    go({ ...parseAddress(""), view: VIEWS[n] });
    return true;
  },
  theme() {
    setTheme(nextTheme());
    return true;
  },
  help() {
    help.showModal();
    return true;
  },
};

// Arrow keys scroll, unless the list has the focus; letters always move.
function step(n, e, arrow) {
  if (!inItems() || (arrow && !views.items.isIn(e.target) && e.target.id !== "search"))
    return false;
  views.items.move(n);
  return true;
}

setTheme(THEMES.includes(keptTheme()) ? keptTheme() : "", false);
document.body.append(
  h(
    "a.skip",
    {
      href: "#main",
      onclick: (e) => {
        e.preventDefault();
        document.getElementById("title-" + where().view).focus();
      },
    },
    "Skip to the content",
  ),
  masthead(),
  h(
    "main",
    { id: "main" },
    VIEWS.map((name) => (name === "launch" ? [paper, sections[name]] : sections[name])),
  ),
  help,
  h("p.hidden-text", { id: "live", role: "status", "aria-live": "polite" }),
);
listenToKeys(actions, settings);
onArrival(show);
window.addEventListener("hashchange", show);
window.addEventListener("beforeprint", () => {
  for (const name of VIEWS)
    if (name !== where().view && name !== "items" && name !== "night")
      views[name].render(parseAddress(""));
  views.woken.paper();
  printFindings(report, paper);
});
window.addEventListener("afterprint", () => {
  paper.replaceChildren();
  views[where().view].render(where());
});
if (location.hash && formatAddress(where()) !== location.hash) go(where(), { silently: true });
show();
