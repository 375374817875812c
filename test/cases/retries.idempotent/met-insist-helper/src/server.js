import express from 'express';
import { insist } from './insist.js';

const app = express();

app.get('/recipes/:id/cost', async (req, res, next) => {
  try {
    const recipe = await insist(`${process.env.RECIPES_URL}/recipes/${req.params.id}`);
    const prices = await insist(`${process.env.PRICES_URL}/today`);
    res.json({ cents: recipe.parts.reduce((sum, p) => sum + p.grams * prices[p.name], 0) });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
