// Where one is on the page is what stands behind the # of its address, so that every state can be
// linked: #view=dependencies, #item=timeouts.all-calls, #view=items&status=FAIL,WARN&q=redis.

export const VIEWS = [
  "overview",
  "items",
  "night",
  "woken",
  "dependencies",
  "timeouts",
  "actions",
  "launch",
];
const LISTS = ["status"];
const TEXTS = ["item", "category", "policy", "basis", "owner", "alert", "q"];

export function parseAddress(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const address = { status: [] };
  for (const key of TEXTS) address[key] = given.get(key) ?? "";
  for (const key of LISTS) address[key] = (given.get(key) ?? "").split(",").filter(Boolean);
  const view = given.get("view") ?? "";
  address.view = VIEWS.includes(view)
    ? view
    : address.item || isFiltered(address)
      ? "items"
      : "overview";
  return address;
}

export function isFiltered(address) {
  return Boolean(
    address.status.length || address.category || address.policy || address.basis || address.q,
  );
}

export function formatAddress(address) {
  const parts = [];
  const bare = address.view === "items" && (address.item || isFiltered(address));
  if (address.view !== "overview" && !bare) parts.push("view=" + address.view);
  for (const key of [...TEXTS.slice(0, 1), ...LISTS, ...TEXTS.slice(1)]) {
    const value = Array.isArray(address[key]) ? address[key].join(",") : address[key];
    if (value) parts.push(`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  }
  return "#" + parts.join("&");
}

const EMPTY = {
  view: "overview",
  item: "",
  status: [],
  category: "",
  policy: "",
  basis: "",
  owner: "",
  alert: "",
  q: "",
};

export function link(changes) {
  return formatAddress({ ...EMPTY, ...changes });
}

let arrived = () => {};

// LISTENER is called at once when the page goes somewhere itself; the browser tells of it later.
export function onArrival(listener) {
  arrived = listener;
}

// A step that "back" undoes, or one that does not enter the history.
export function go(address, { silently = false } = {}) {
  const hash = formatAddress(address);
  if (hash === (location.hash || "#")) return;
  if (silently) location.replace(hash);
  else location.hash = hash;
  arrived();
}
