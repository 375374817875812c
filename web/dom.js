// Elements. Every text of the report becomes a text node here; there is no other way in.

// h("a.row", {href: "#x", onclick}, "text", node, [more], null): an element. Keys with a dash, and
// those that are no property of the element, are attributes; on* are listeners.
export function h(name, properties, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length) element.className = classes.join(" ");
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key in element && !key.includes("-") && key !== "list") element[key] = value;
    else element.setAttribute(key, value === true ? "" : value);
  }
  add(element, children);
  return element;
}

export function add(element, children) {
  for (const child of [children].flat(Infinity))
    if (child !== null && child !== undefined && child !== false) element.append(child);
  return element;
}

export function replace(element, ...children) {
  element.replaceChildren();
  return add(element, children);
}

// A number from 0 to 1 as the length of a bar.
export function bar(share, className) {
  const fill = h("span.fill");
  fill.style.setProperty("--share", Math.max(0, Math.min(1, share)));
  return h("span.bar" + (className ? "." + className : ""), { "aria-hidden": "true" }, fill);
}

export function hidden(text) {
  return h("span.hidden-text", null, text);
}

// A button that copies TEXT, and says that it did.
export function copyButton(text, label) {
  const button = h("button.small", { type: "button" }, label);
  button.addEventListener("click", async () => {
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      done = copyBySelection(text);
    }
    button.textContent = done ? "Copied" : "Cannot copy here";
    announce(button.textContent);
    setTimeout(() => (button.textContent = label), 1500);
  });
  return button;
}

function copyBySelection(text) {
  const area = h("textarea", { value: text });
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}

// What screen readers are told, after a moment in which it may be said otherwise.
let timer = 0;
export function announce(text) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const live = document.getElementById("live");
    if (live) live.textContent = text;
  }, 150);
}
