import express from 'express';

const app = express();

async function read(url) {
  const res = await fetch(url);
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
}

app.get('/trails/:id', async (req, res, next) => {
  try {
    const snow = await read(`${process.env.SNOW_URL}/depth/${req.params.id}`);
    const trees = await read(`${process.env.FOREST_URL}/fallen?trail=${req.params.id}`);
    res.json({ open: snow.cm < 20 && trees.length === 0, snow: snow.cm });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
