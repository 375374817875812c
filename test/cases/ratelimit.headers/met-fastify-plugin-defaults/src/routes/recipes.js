const RECIPES = [{ id: 'dal', minutes: 40 }, { id: 'ramen', minutes: 90 }];

export default async function recipes(app) {
  app.get('/recipes', async () => RECIPES);
  app.get('/recipes/:id', async (req) => RECIPES.find((r) => r.id === req.params.id) ?? null);
}
