const { Router } = require('express');
const rateLimit = require('express-rate-limit');
const Recipe = require('./model');

const router = Router();
const exportLimit = rateLimit({ windowMs: 60_000, limit: 3 });

router.get('/', async (req, res) => {
  res.json(await Recipe.find({ tag: req.query.tag }).limit(50));
});

router.get('/export.csv', exportLimit, async (req, res) => {
  const all = await Recipe.find();
  res.type('text/csv').send(all.map((r) => `${r.id},${r.title}`).join('\n'));
});

router.get('/:id', async (req, res) => {
  const recipe = await Recipe.findById(req.params.id);
  if (!recipe) return res.sendStatus(404);
  res.json(recipe);
});

module.exports = router;
