import { h } from "./dom.js";

// The Markdown of checklist items, as elements: paragraphs, lists, fenced code, `code`, **bold**.
export function prose(text) {
  const out = [];
  let lines = [];
  const flush = () => {
    if (lines.length) out.push(block(lines));
    lines = [];
  };
  const all = (text ?? "").split("\n");
  for (let i = 0; i < all.length; i++) {
    const fence = all[i].match(/^```(\S*)/);
    if (fence) {
      flush();
      const code = [];
      while (++i < all.length && !all[i].startsWith("```")) code.push(all[i]);
      out.push(codeBlock(code.join("\n"), fence[1]));
    } else if (all[i].trim() === "") flush();
    else lines.push(all[i]);
  }
  flush();
  return out;
}

export function codeBlock(text, language) {
  return h(
    "figure.code",
    null,
    language ? h("figcaption", null, language) : null,
    h("pre", { tabIndex: 0 }, h("code", null, text)),
  );
}

function block(lines) {
  if (!lines[0].startsWith("- ")) return h("p", null, inline(lines.join(" ")));
  const items = [];
  for (const line of lines) {
    if (line.startsWith("- ")) items.push(line.slice(2));
    else items[items.length - 1] += " " + line.trim();
  }
  return h(
    "ul",
    null,
    items.map((item) => h("li", null, inline(item))),
  );
}

// One line: `code` and **bold** become elements, the rest is text.
export function inline(text) {
  return (text ?? "").split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.length > 2 && part.startsWith("`") && part.endsWith("`"))
      return h("code", null, part.slice(1, -1));
    if (part.length > 4 && part.startsWith("**") && part.endsWith("**"))
      return h("strong", null, part.slice(2, -2));
    return part;
  });
}
