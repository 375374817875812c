// The page of --format html in a real browser. usage: node page.mjs BINARY
import { axe, check, finish, makeReport, makeRepository, open, root, same, truth } from "./harness.mjs";
import { hostileRepository, largeRepository } from "./hostile.mjs";
import { join } from "node:path";

const VIEWS = [
  "overview",
  "items",
  "night",
  "woken",
  "dependencies",
  "timeouts",
  "actions",
  "launch",
];
const address = makeReport("payment", join(root, "examples/payment-api"), "Payment API");
const rows = (page) => page.locator(".row");
const hash = (page) => page.evaluate(() => location.hash);
const focus = (page, selector) =>
  page.waitForFunction((s) => document.activeElement.matches(s), selector);
const current = (page) => page.locator(".row[aria-current]").getAttribute("href");

await check("opens on the verdict", async () => {
  const page = await open(address);
  same(await page.title(), "Overview · Payment API · Not ready", "title");
  same(await page.locator(".hero .verdict").textContent(), "Not ready", "verdict");
  same(await page.locator(".questions > li").count(), 6, "questions");
  same(await page.locator(".scores tbody tr").count(), 7, "categories");
  same(await page.locator("main > section:visible").count(), 1, "views that are shown");
  truth((await page.locator(".stops > li").count()) > 0, "no blocker is listed");
  return page;
});

await check("filters by status, category, policy and text", async () => {
  const page = await open(address + "#view=items");
  const all = await rows(page).count();
  await page.getByRole("button", { name: /Blockers/ }).click();
  const blockers = await rows(page).count();
  truth(blockers > 0 && blockers < all, "the status filters nothing");
  same(await rows(page).locator(".mark.FAIL").count(), blockers, "blockers");
  same(await hash(page), "#status=FAIL", "address");
  await page.waitForTimeout(250);
  same(
    await page.locator("#live").textContent(),
    `${blockers} of ${all} items`,
    "what is announced",
  );
  await page.getByLabel("Category").selectOption("security");
  const secure = await rows(page).count();
  truth(secure > 0 && secure < blockers, "the category filters nothing");
  await page.getByRole("button", { name: "Clear filters" }).click();
  same(await rows(page).count(), all, "items after clearing");
  await page.getByLabel("Policy at this tier").selectOption("-");
  same(
    await rows(page).count(),
    await page.locator(".row .policy.N").count(),
    "items that are not needed",
  );
  await page.getByLabel("Policy at this tier").selectOption("");
  await page.getByLabel("Search findings").fill("redis cache.ts");
  truth(
    (await rows(page).count()) > 0 && (await rows(page).count()) < all,
    "the text filters nothing",
  );
  await page.getByLabel("Search findings").fill("nothing says this");
  same(await rows(page).count(), 0, "items for a text that is nowhere");
  truth(
    await page.getByText("No finding matches").isVisible(),
    "nothing says that nothing matches",
  );
  return page;
});

await check("deep links open what they name", async () => {
  const page = await open(address + "#item=timeouts.all-calls");
  same(
    await page.locator("#finding-title").textContent(),
    "ALL external calls have timeouts",
    "item",
  );
  truth((await page.locator(".detail .lines mark").count()) > 0, "no offending line is shown");
  same(await current(page), "#item=timeouts.all-calls", "row");
  await page.goto(address + "#view=dependencies");
  truth(await page.locator(".matrix").isVisible(), "no dependency matrix");
  await page.goto(address + "#status=FAIL,WARN&category=security&q=tls");
  truth((await rows(page).count()) > 0, "no finding");
  same(
    await page.getByRole("button", { name: /Warnings/ }).getAttribute("aria-pressed"),
    "true",
    "status",
  );
  same(await page.getByLabel("Search findings").inputValue(), "tls", "text");
  await page.goto(address + "#view=night&item=timeouts.all-calls");
  truth(await page.locator("article.story.chosen").isVisible(), "no story");
  await page.goBack();
  same(await page.getByLabel("Search findings").inputValue(), "tls", "text after going back");
  await page.goto(address + "#item=no.such&view=nonsense");
  truth(await page.getByText("No such item").isVisible(), "an unknown item is not told");
  return page;
});

await check("every link of the page leads somewhere", async () => {
  const page = await open(address);
  const links = await page
    .locator("main a[href^='#']")
    .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("href")))]);
  truth(links.length > 40, "there are few links");
  const wrong = [];
  for (const link of links.filter((l) => l.includes("item="))) {
    await page.evaluate((to) => (location.hash = to), link);
    await page.waitForFunction(
      (to) => location.hash === to && document.querySelector("main > .view:not([hidden])"),
      link,
    );
    if (await page.getByText("No such item").isVisible()) wrong.push(link);
  }
  same(wrong, [], "links to nowhere");
  return page;
});

await check("keyboard alone", async () => {
  const page = await open(address);
  await page.keyboard.press("/");
  await focus(page, "#search");
  await page.keyboard.type("timeout");
  await page.waitForFunction(() => location.hash === "#q=timeout");
  await page.keyboard.press("ArrowDown");
  await focus(page, ".row");
  const first = await current(page);
  await page.keyboard.press("j");
  await page.waitForFunction(
    (was) => document.querySelector(".row[aria-current]").getAttribute("href") !== was,
    first,
  );
  await page.keyboard.press("ArrowUp");
  await page.waitForFunction(
    (was) => document.querySelector(".row[aria-current]").getAttribute("href") === was,
    first,
  );
  await page.keyboard.press("Enter");
  await focus(page, "#finding-title");
  await page.keyboard.press("Escape");
  await focus(page, ".row[aria-current]");
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await page.waitForFunction(
    () => document.getElementById("search").value === "" && location.hash === "#view=items",
  );
  await page.keyboard.press("Escape");
  await focus(page, "body");
  await page.keyboard.press("6");
  await focus(page, "#title-timeouts");
  same(await hash(page), "#view=timeouts", "address");
  await page.keyboard.press("?");
  truth(await page.locator("#help").isVisible(), "no help");
  await page.getByLabel("single keys are on").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  same(await hash(page), "#view=timeouts", "address after a key that is off");
  return page;
});

await check("tab order: skip link, views, content", async () => {
  const page = await open(address + "#view=items");
  await page.keyboard.press("Tab");
  await focus(page, ".skip");
  await page.keyboard.press("Enter");
  await focus(page, "#title-items");
  await page.keyboard.press("Tab");
  await focus(page, "#search");
  return page;
});

for (const [colorScheme, width] of [
  ["light", 1280],
  ["dark", 1280],
  ["light", 390],
])
  await check(`axe finds nothing, ${colorScheme}, ${width} wide`, async () => {
    const page = await open(address, { colorScheme, viewport: { width, height: 800 } });
    const wrong = [];
    for (const view of [...VIEWS.map((v) => "view=" + v), "status=FAIL&item=timeouts.all-calls"]) {
      await page.evaluate((to) => (location.hash = to), view);
      await page.waitForFunction(
        (to) => document.querySelector("main > .view:not([hidden])").id === to,
        "view-" + (view.startsWith("view=") ? view.slice(5) : "items"),
      );
      wrong.push(...(await axe(page)).map((line) => `${view} ${line}`));
      const wide = await page.evaluate(
        () => document.scrollingElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) wrong.push(`${view} is ${wide} pixels too wide`);
    }
    same(wrong, [], "violations");
    return page;
  });

await check("the theme can be chosen, and is kept", async () => {
  const page = await open(address, { colorScheme: "light" });
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.locator("#theme").click();
  same(await background(), light, "light");
  await page.locator("#theme").click();
  truth((await background()) !== light, "dark is as light");
  await page.reload();
  truth((await background()) !== light, "the choice is forgotten");
  return page;
});

await check(
  "dependency matrix, timeout tree, board and launch list hold what they should",
  async () => {
    const page = await open(address + "#view=dependencies");
    same(await page.locator(".matrix thead th").count(), 10, "columns");
    const dependencies = await page.locator(".matrix tbody tr").count();
    truth(dependencies >= 5, "few dependencies");
    truth((await page.locator(".matrix td.hole").count()) > 0, "no hole");
    await page.goto(address + "#view=timeouts");
    truth(
      (await page.locator(".tree h3", { hasText: "POST /payments" }).count()) === 1,
      "no endpoint",
    );
    truth((await page.locator(".tree .FAIL .endless").count()) > 0, "no call without a bound");
    await page.goto(address + "#view=actions");
    same(await page.locator(".board > section").count(), 3, "columns of the board");
    const p0 = await page.locator(".board .P0 .card").count();
    truth(p0 > 0, "no P0");
    same(await page.locator(".board .P0 .card dt", { hasText: "Owner" }).count(), p0, "owners");
    await page.goto(address + "#view=launch");
    truth((await page.locator(".checks > li").count()) > 3, "few prerequisites");
    same(await page.locator(".signatures fieldset").count(), 3, "roles that sign");
    return page;
  },
);

await check("who was woken finds the page of the alert", async () => {
  const page = await open(address + "#view=woken&alert=PaymentApiHighErrorRate");
  const shown = page.locator(".woken article");
  same(await shown.locator("h2").textContent(), "PaymentApiHighErrorRate", "alert");
  truth((await shown.textContent()).includes("docs/runbooks/high-error-rate.md:1"), "no runbook");
  truth(
    (await shown.getByText("kubectl rollout undo deployment/payment-api").count()) > 0,
    "no way back",
  );
  truth((await shown.getByText("no timeout: callers may hang").count()) > 0, "nothing hangs");
  for (const command of ["logs deployment/payment-api --since=5m", "rollout restart", "scale"])
    truth((await shown.getByText(command).count()) > 0, `no command: ${command}`);
  truth((await shown.locator(".commits li, .none").count()) > 0, "no commits, and no reason");
  await page.getByRole("link", { name: /PaymentApiSlow/ }).click();
  await page.waitForFunction(
    () => document.querySelector(".woken article h2").textContent === "PaymentApiSlow",
  );
  truth(await shown.getByText("none for this alert").isVisible(), "a missing runbook is not told");
  return page;
});

await check("who has signed is shown, and what is void", async () => {
  const signed = makeRepository("signed", {
    "src/index.js": "require('express')().listen(1);\n",
    "package.json": '{"dependencies": {"express": "4.19.2"}}',
    "prod-readiness.yaml":
      "sign:\n" +
      "  - {role: SRE, by: <b>Ada, on: 2026-01-15, commit: 0123456789ab, verdict: NOT_READY, blockers: 500}\n" +
      "  - {role: Security, by: Bob, on: 2026-01-10, verdict: READY, blockers: 0}\n",
  });
  const page = await open(makeReport("signed", signed) + "#view=launch");
  const lines = page.locator(".signatures .signed");
  same(await lines.count(), 2, "signatures");
  truth((await lines.first().textContent()).includes("<b>Ada, 2026-01-15, 01234567"), "who, when");
  truth((await lines.last().textContent()).includes("the verdict was READY"), "why it is void");
  return page;
});

await check("what is signed is kept", async () => {
  const page = await open(address + "#view=launch");
  await page.getByLabel("Name").first().fill("Ada");
  await page.locator(".stages input").first().check();
  await page.reload();
  same(await page.getByLabel("Name").first().inputValue(), "Ada", "name");
  same(await page.locator(".stages input").first().isChecked(), true, "stage");
  return page;
});

await check("paper holds everything, and no controls", async () => {
  const page = await open(address, { colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  for (const view of VIEWS.filter((v) => v !== "items"))
    truth(await page.locator("#view-" + view).isVisible(), `${view} is not on paper`);
  same(await page.locator("nav:visible, button:visible").count(), 0, "controls on paper");
  truth((await page.locator("#paper .mark.WARN:visible").count()) > 0, "no warning on paper");
  truth((await page.locator(".card:visible").count()) > 0, "no action on paper");
  truth(
    await page.locator(".woken").getByText("PaymentApiSlow").last().isVisible(),
    "an alert is not on paper",
  );
  same(
    await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme),
    "light",
    "colours of paper",
  );
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  truth((await page.pdf({ format: "A4" })).length > 50000, "an empty document");
  return page;
});

await check("without scripts the summary is there", async () => {
  const page = await open(address, { javaScriptEnabled: false });
  same(await page.locator("h1").textContent(), "Payment API: NOT READY", "heading");
  same(await page.locator("dt").count(), 6, "questions");
  truth((await page.locator("ol > li").count()) > 0, "no blocker");
  return page;
});

const hostile = makeReport("hostile", hostileRepository(), "</title><img src=x onerror=hit()>");

await check("a hostile repository executes nothing", async () => {
  const page = await open(hostile);
  const ids = await page.evaluate(() =>
    JSON.parse(document.getElementById("report").textContent).items.map((i) => i.id),
  );
  await page.setViewportSize({ width: 390, height: 800 });
  for (const view of VIEWS) {
    await page.evaluate((to) => (location.hash = to), "#view=" + view);
    await page.waitForFunction(
      (to) => document.querySelector("main > .view:not([hidden])").id === to,
      "view-" + view,
    );
    same(await page.evaluate(() => document.scrollingElement.scrollWidth), 390, `width of ${view}`);
  }
  for (const id of ids) {
    await page.evaluate((to) => (location.hash = to), "#item=" + id);
    await page.waitForFunction(
      (to) => document.querySelector(".row[aria-current]")?.getAttribute("href") === to,
      "#item=" + id,
    );
    if (
      await page.locator("img, iframe, object, body script:not(#report):not([type=module])").count()
    )
      throw new Error(`markup in ${id}`);
  }
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const links = await page
    .locator("a")
    .evaluateAll((all) =>
      all.map((a) => a.href).filter((to) => !to.startsWith("file:") && !to.startsWith("https:")),
    );
  same(links, [], "links");
  same(await page.locator("img").count(), 0, "images");
  same(
    await page.evaluate(() => document.querySelectorAll("head > *, body > script").length),
    10,
    "elements of the template",
  );
  truth(
    (await page.evaluate(() => document.body.textContent)).includes("<img src=x onerror=hit()>"),
    "the planted text is not shown as text",
  );
  truth(
    !(await page.evaluate(() => document.body.innerText)).includes("\u202e"),
    "text runs from right to left",
  );
  return page;
});

await check("a hostile repository without scripts", async () => {
  const page = await open(hostile, { javaScriptEnabled: false });
  same(await page.locator("img").count(), 0, "images");
  truth((await page.title()).includes("</title><img"), "the title ended early");
  return page;
});

await check("a hostile address executes nothing", async () => {
  const page = await open(
    address +
      "#item=%3Cimg src=x onerror=hit()%3E&q=%3Cscript%3Ehit()%3C/script%3E&category=__proto__&status=constructor",
  );
  same(await page.locator("img").count(), 0, "images");
  return page;
});

await check("a thousand findings are there in a second", async () => {
  const large = makeReport("large", largeRepository());
  const times = [];
  let page;
  for (let i = 0; i < 3; i++) {
    if (page) await page.context().close();
    page = await open(large + "#item=timeouts.all-calls");
    times.push(
      await page.evaluate(
        () => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd,
      ),
    );
  }
  const places = await page.evaluate(
    () => JSON.parse(document.getElementById("report").textContent).problems.length,
  );
  truth(places >= 1000, `only ${places} findings`);
  truth(Math.min(...times) < 1000, `ready after ${times.map(Math.round).join(", ")} ms`);
  const filtering = await page.evaluate(async () => {
    const search = document.getElementById("search"),
      from = performance.now();
    search.value = "routes7.ts";
    search.dispatchEvent(new Event("input"));
    await new Promise((done) =>
      window.addEventListener("hashchange", () => requestAnimationFrame(done), { once: true }),
    );
    return performance.now() - from;
  });
  truth(filtering < 500, `filtered after ${Math.round(filtering)} ms`);
  truth((await rows(page).count()) > 0, "the search finds nothing");
  return page;
});

await finish();
