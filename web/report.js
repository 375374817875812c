// The report, with what the page needs beside each item looked up once.

export function loadReport() {
  const report = JSON.parse(document.getElementById("report").textContent);
  const page = report.page;
  const places = new Map();
  for (const problem of report.problems) {
    if (!places.has(problem.item)) places.set(problem.item, []);
    places.get(problem.item).push(problem);
  }
  const byId = new Map();
  for (const item of report.items) {
    const more = page.items[item.id];
    item.page = more;
    item.problems = places.get(item.id) ?? [];
    item.isNew = item.problems.some((p) => p.new);
    item.action = report.actions.find((a) => a.item === item.id) ?? null;
    item.haystack = haystack(item);
    byId.set(item.id, item);
  }
  const categories = report.score.categories.map((c, i) => ({ ...c, question: page.asked[i] }));
  for (const item of report.items)
    if (!categories.some((c) => c.id === item.category))
      categories.push({
        id: item.category,
        title: item.category || "Items of this service",
        score: null,
        own: true,
        blockers: 0,
        warnings: 0,
        question: null,
      });
  return {
    ...report,
    categories,
    byId,
    blockerItems: page.blockers.map((id) => byId.get(id)).filter(Boolean),
  };
}

function haystack(item) {
  const texts = new Set([
    item.id,
    item.title,
    item.section,
    item.page.summary,
    item.missing,
    item.fix.summary,
    ...item.fix.files,
  ]);
  for (const e of item.evidence) texts.add(e.path).add(e.note).add(e.excerpt);
  for (const p of item.problems) texts.add(p.path).add(p.note);
  return [...texts].filter(Boolean).join("\n").toLowerCase();
}

// Items that pass the filters of ADDRESS, worst status first, then in the checklist's order.
export function filterItems(report, address) {
  const words = address.q.toLowerCase().split(/\s+/).filter(Boolean);
  const order = ["FAIL", "WARN", "PASS", "SKIP"];
  const found = report.items.filter(
    (item) =>
      (!address.status.length || address.status.includes(item.status)) &&
      (!address.category || item.category === address.category) &&
      (!address.policy || item.policy === address.policy) &&
      (!address.basis || basisOf(item, address.basis)) &&
      words.every((word) => item.haystack.includes(word)),
  );
  return found
    .map((item, i) => [order.indexOf(item.status), i, item])
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map((entry) => entry[2]);
}

function basisOf(item, basis) {
  return basis === "waived" ? item.waived : basis === "new" ? item.isNew : item.basis === basis;
}
