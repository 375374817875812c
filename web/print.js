import { h, replace } from "./dom.js";
import { evidenceBrief } from "./evidence.js";
import { inline } from "./prose.js";
import { effort, mark, statusWords } from "./words.js";

// On paper there is nothing to choose: what is open with its places and fix (blockers have their
// story besides), the rest in a line each.
export function printFindings(report, element) {
  replace(
    element,
    h("h1", null, "Findings"),
    ["FAIL", "WARN", "PASS", "SKIP"].map((status) => {
      const items = report.items.filter((i) => i.status === status);
      const open = status === "FAIL" || status === "WARN";
      return items.length
        ? h(
            "section",
            null,
            h("h2", null, `${statusWords[status].many} (${items.length})`),
            h(
              "ul",
              null,
              items.map((item) =>
                h(
                  "li",
                  null,
                  mark(status),
                  h(
                    "div",
                    null,
                    h("p", null, h("strong", null, item.title), " ", h("code.meta", null, item.id)),
                    h("p", null, inline(item.page.summary)),
                    open ? evidenceBrief(item, 5) : null,
                    open && item.fix.summary
                      ? h(
                          "p.meta",
                          null,
                          "Fix: ",
                          inline(item.fix.summary),
                          ` (${effort(item.fix.effort)})`,
                        )
                      : null,
                  ),
                ),
              ),
            ),
          )
        : null;
    }),
  );
}
