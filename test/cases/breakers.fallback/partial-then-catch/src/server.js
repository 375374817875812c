import express from 'express';
import CircuitBreaker from 'opossum';
const get = async (url) => (await fetch(url, { signal: AbortSignal.timeout(1500) })).json();
const price = new CircuitBreaker(() => get(process.env.PRICE_URL), { timeout: 2000 });
const photo = new CircuitBreaker(() => get(process.env.PHOTO_URL), { timeout: 2000 });
const app = express();
app.get('/lots/:id', async (req, res, next) => {
  try {
    const cents = await price.fire();
    const picture = await photo.fire().then((p) => p.href).catch(() => '/img/none.png');
    res.json({ cents, picture });
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
