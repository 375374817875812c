import { link } from "./address.js";
import { h } from "./dom.js";
import { memory } from "./memory.js";
import { inline } from "./prose.js";
import { pill } from "./words.js";

// The launch checklist: what has to be true, the stages, and who says so.
export function launchView(report) {
  const kept = memory(report);
  const done = report.launch.prerequisites.filter((p) => p.done).length;
  return {
    title: "Launch",
    element: h(
      "div.launch",
      null,
      h(
        "section",
        { "aria-labelledby": "before" },
        h(
          "h2",
          { id: "before" },
          "Before the launch",
          h("span.aside", null, `${done} of ${report.launch.prerequisites.length} done`),
        ),
        h(
          "ul.checks",
          null,
          report.launch.prerequisites.map((p) => prerequisite(report, p)),
        ),
      ),
      h(
        "section",
        { "aria-labelledby": "stages" },
        h("h2", { id: "stages" }, "Stages"),
        h(
          "ol.stages",
          null,
          report.launch.stages.map((stage, i) =>
            h(
              "li",
              null,
              h(
                "label",
                null,
                tick(kept, "stage-" + i),
                h(
                  "span",
                  null,
                  h("strong", null, stage.title),
                  h("span.text", null, inline(stage.text)),
                ),
              ),
            ),
          ),
        ),
      ),
      h(
        "section",
        { "aria-labelledby": "sign" },
        h("h2", { id: "sign" }, "Sign-off"),
        h(
          "p.meta",
          null,
          "What is entered here stays in this browser. Print the page, or save it as PDF, to hand it on; `prod-readiness sign` keeps a signature with the repository.",
        ),
        h(
          "div.signatures",
          null,
          report.signoff.map((role, i) => signature(kept, role, i, signed(report, role))),
        ),
      ),
    ),
    render() {},
  };
}

function prerequisite(report, p) {
  const ids = (p.by ?? "").split(/[\s,]+/).filter((id) => report.byId.has(id));
  return h(
    "li",
    null,
    p.done ? pill("PASS", "done") : pill("SKIP", "open"),
    h("span", null, inline(p.text)),
    ids.length
      ? h(
          "span.links",
          null,
          ids.map((id) => h("a", { href: link({ view: "items", item: id }) }, id)),
        )
      : p.by
        ? h("span.meta", null, p.by)
        : null,
  );
}

function tick(kept, name) {
  const box = h("input", { type: "checkbox", checked: kept.get(name) === "yes" });
  box.addEventListener("change", () => kept.set(name, box.checked ? "yes" : ""));
  return box;
}

function signed(report, role) {
  return report.signatures
    .filter((s) => s.role.toLowerCase() === role.toLowerCase())
    .map((s) =>
      h(
        "p",
        { className: s.holds ? "signed" : "signed void" },
        s.holds ? pill("PASS", "signed") : pill("FAIL", "void"),
        " ",
        h("strong", null, s.by),
        ", ",
        s.on,
        s.commit ? [", ", h("code", null, s.commit.slice(0, 8))] : null,
        s.holds ? null : h("span.text", null, s.why),
      ),
    );
}

function signature(kept, role, i, signatures) {
  const input = (name, label, type) => {
    const key = `sign-${i}-${name}`;
    const field = h("input", { type, value: kept.get(key), autocomplete: "off" });
    const note = () => field.classList.toggle("empty", !field.value);
    field.addEventListener("input", () => {
      kept.set(key, field.value);
      note();
    });
    note();
    return h("label", null, h("span", null, label), field);
  };
  return h(
    "fieldset",
    null,
    h("legend", null, role),
    signatures,
    input("name", "Name", "text"),
    input("date", "Date", "date"),
    input("note", "Conditions", "text"),
  );
}
