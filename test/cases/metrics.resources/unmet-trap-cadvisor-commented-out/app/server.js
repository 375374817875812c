import Router from "@koa/router";
import Koa from "koa";
import { Counter, Registry } from "prom-client";

const registry = new Registry();
const views = new Counter({
  name: "recipe_views_total",
  help: "Recipes shown",
  labelNames: ["diet"],
  registers: [registry],
});

const recipes = new Map([
  ["dal", { diet: "vegan", minutes: 40 }],
  ["spaetzle", { diet: "vegetarian", minutes: 25 }],
]);

const router = new Router();
router.get("/recipes/:name", (ctx) => {
  const recipe = recipes.get(ctx.params.name);
  if (!recipe) ctx.throw(404);
  views.labels(recipe.diet).inc();
  ctx.body = recipe;
});
router.get("/metrics", async (ctx) => {
  ctx.type = registry.contentType;
  ctx.body = await registry.metrics();
});

new Koa().use(router.routes()).listen(8080);
