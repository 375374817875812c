import express from 'express';
import { enter } from './scope';
import { log } from './log';
import { nutrition } from './outbound';

const app = express();
app.use(enter);
app.use(express.json());

app.get('/recipes/:slug/calories', async (req, res) => {
  try {
    const { data } = await nutrition.get(`/v2/dishes/${req.params.slug}`);
    log.info({ slug: req.params.slug, kcal: data.kcal }, 'calories served');
    res.json({ kcal: data.kcal });
  } catch (err) {
    log.error({ err, slug: req.params.slug }, 'nutrition lookup failed');
    res.status(502).end();
  }
});

app.listen(8080, () => log.info('up'));
