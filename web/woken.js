import { link } from "./address.js";
import { copyButton, h, replace } from "./dom.js";
import { count, duration, pill, placeNode } from "./words.js";

// The page for the person who was woken: what fired, where its runbook is, how to go back, what may
// hang, whom to call. Everything on it is written in the repository.
export function wokenView(report) {
  const facts = grouped(report.page.facts);
  const of = (topic) => facts.get(topic) ?? [];
  const alerts = of("alert").filter((a, i, all) => all.findIndex((b) => b.name === a.name) === i);
  const links = new Map(
    alerts.map((a) => [
      a.name,
      h(
        "a",
        { href: link({ view: "woken", alert: a.name }) },
        h("span.name", null, a.name),
        h(
          "span.meta",
          null,
          [parts(a)[0], parts(a)[3]].filter(Boolean).join(" · "),
          a.page ? null : h("span.FAIL", null, "no runbook"),
        ),
      ),
    ]),
  );
  const article = h("article");
  return {
    title: "On call",
    element: h(
      "div.woken",
      null,
      alerts.length
        ? h(
            "nav",
            { "aria-label": "Alerts" },
            h("h2", null, "What woke you?"),
            h(
              "ul",
              null,
              [...links.values()].map((a) => h("li", null, a)),
            ),
          )
        : null,
      article,
    ),
    render(address) {
      const alert =
        alerts.find((a) => a.name === address.alert) ?? (address.alert ? null : alerts[0]) ?? null;
      for (const [name, a] of links) {
        if (name === alert?.name) a.setAttribute("aria-current", "true");
        else a.removeAttribute("aria-current");
      }
      replace(article, alertPage(report, of, alert, address.alert));
    },
    paper() {
      if (alerts.length)
        replace(
          article,
          alerts.map((alert) => alertPage(report, of, alert, "")),
        );
    },
  };
}

function grouped(facts) {
  const groups = new Map();
  for (const f of facts) groups.set(f.topic, [...(groups.get(f.topic) ?? []), f]);
  return groups;
}

// A dependency and its bound stand once, what may hang first.
function together(dependencies) {
  const groups = new Map();
  for (const d of dependencies) {
    const key = JSON.stringify([d.name, d.value]);
    const known = groups.get(key);
    if (known) known.more++;
    else groups.set(key, { ...d, more: 0 });
  }
  return [...groups.values()].sort((a, b) => Boolean(a.value) - Boolean(b.value));
}

// Severity, threshold, duration, what it watches.
function parts(alert) {
  return (alert.detail ?? "").split("|");
}

function told(name, ...children) {
  return h("div", null, h("dt", null, name), h("dd", null, children));
}

function at(fact) {
  return fact.path ? placeNode(fact.path, fact.line) : null;
}

function none(text) {
  return h("span.none", null, text);
}

function commandBlock(text, fact) {
  return h(
    "div.command",
    null,
    h("pre", { tabIndex: 0 }, h("code", null, text)),
    copyButton(text, "Copy"),
    fact ? at(fact) : null,
  );
}

function alertPage(report, of, alert, wanted) {
  const known = alert?.name ?? of("service")[0]?.name ?? "";
  const name = known || report.page.name;
  const dependencies = together(of("dependency"));
  const people = [
    ["owner", "Owner"],
    ["page", "Pages"],
    ["escalation", "Escalate"],
    ["status-page", "Status page"],
  ];
  const commands = commandsOf(of, alert);
  const limit = report.page.budget.find((r) => r.limit !== null)?.limit;
  return [
    h("h2", { tabIndex: -1 }, name),
    wanted && !alert
      ? h(
          "p.warning",
          null,
          `No alert here is called “${wanted}”; this is the page of the whole service.`,
        )
      : null,
    !alert && !wanted
      ? h(
          "p.warning",
          null,
          pill("FAIL", "no alert"),
          " Nothing in this repository would have woken you.",
        )
      : null,
    h(
      "dl",
      null,
      alert
        ? [
            told(
              "Fires when",
              h("code", null, alert.value ?? "no expression"),
              parts(alert)[2] ? ` for ${parts(alert)[2]}` : null,
              parts(alert)[0] ? `, severity ${parts(alert)[0]}` : null,
              " ",
              at(alert),
            ),
            told(
              "Runbook",
              alert.page ? runbook(alert.page) : h("strong.FAIL", null, "none for this alert"),
            ),
          ]
        : null,
      !alert && of("runbook").length
        ? told(
            "Runbooks",
            h(
              "ul",
              null,
              of("runbook").map((f) => h("li", null, f.name, " ", at(f))),
            ),
          )
        : null,
      told(
        "Look",
        commands.has("logs") || commands.has("state")
          ? ["logs", "state"].filter((n) => commands.has(n)).map((n) => commandBlock(commands.get(n)))
          : none("what it runs on is not written in the repository"),
      ),
      told(
        "Way back",
        of("rollback").length
          ? of("rollback")
              .slice(0, 3)
              .map((f) => commandBlock(f.value ?? f.name, f))
          : commands.has("go back")
            ? commandBlock(commands.get("go back"))
            : none("not written in the repository"),
      ),
      commands.has("restart") || commands.has("scale")
        ? told(
            "Or",
            ["restart", "scale"].filter((n) => commands.has(n)).map((n) => commandBlock(commands.get(n))),
          )
        : null,
      told(
        "In a terminal",
        commandBlock(`prod-readiness 2am ${/^[\w.-]+$/.test(known) ? known : ""}`.trim(), null),
      ),
      of("dashboard").length
        ? told(
            "Dashboards",
            h(
              "ul",
              null,
              of("dashboard")
                .slice(0, 8)
                .map((f) => h("li", null, f.value ?? f.name, " ", at(f))),
            ),
          )
        : null,
      told(
        "It depends on",
        dependencies.length
          ? h(
              "ul",
              null,
              dependencies.map((d) =>
                h(
                  "li",
                  null,
                  h("strong", null, d.name),
                  " ",
                  d.value
                    ? d.value
                    : d.detail === "declared"
                      ? none("declared; no call to it was found here")
                      : h("span.FAIL", null, "no timeout: callers may hang"),
                  " ",
                  at(d),
                  d.more ? h("span.meta", null, ` and ${d.more} more`) : null,
                ),
              ),
            )
          : none("nothing that the code calls"),
        limit
          ? h(
              "p.meta",
              null,
              `Users wait ${duration(limit)} at most. `,
              h(
                "a",
                { href: link({ view: "timeouts" }) },
                `${count(report.page.budget.length, "row")} in Timeouts`,
              ),
            )
          : null,
      ),
    ),
    h("h3", null, "Changed last"),
    changes(of("commit")),
    h("h3", null, "Not alone"),
    h(
      "dl",
      null,
      people.map(([topic, title]) =>
        told(
          title,
          of(topic).length
            ? h(
                "ul",
                null,
                of(topic)
                  .slice(0, 6)
                  .map((f) =>
                    h(
                      "li",
                      null,
                      f.name,
                      f.value && f.value !== f.name ? ` ${f.value}` : null,
                      " ",
                      at(f),
                    ),
                  ),
              )
            : none("not written in the repository"),
        ),
      ),
    ),
  ];
}

// Those of the workload that the alert names, else of the service.
function commandsOf(of, alert) {
  const own = of("command").filter((c) => c.detail === (alert?.name ?? null));
  const rows = own.length ? own : of("command").filter((c) => c.detail === null);
  return new Map(rows.map((c) => [c.name, c.value]));
}

function changes(commits) {
  if (!commits.length) return none("no history: this was judged outside git");
  return h(
    "ul.commits",
    null,
    commits.map((c) => {
      const [day, ...author] = (c.detail ?? "").split("|");
      return h(
        "li",
        null,
        h("code", null, c.value),
        " ",
        c.name,
        h("span.meta", null, [day, author.join("|")].filter(Boolean).join(", ")),
      );
    }),
  );
}

function runbook(text) {
  if (/^https?:\/\/\S+$/i.test(text))
    return h("a", { href: text, rel: "noopener noreferrer", target: "_blank" }, text);
  const [, path, line] = text.match(/^(.*?)(?::(\d+))?$/s);
  return placeNode(path, line);
}
