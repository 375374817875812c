import express from 'express';
import { allergens, menu } from './menu.js';

const app = express();
app.get('/days/:day', async (req, res, next) => {
  try {
    const dishes = await menu(req.params.day);
    res.json(await Promise.all(dishes.map(async (dish) => ({ dish, allergens: await allergens(dish) }))));
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
