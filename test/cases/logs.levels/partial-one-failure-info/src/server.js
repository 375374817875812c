const express = require('express');
const log = require('./log');
const cellar = require('./cellar');
const customs = require('./customs');

const app = express();
app.use(express.json());

app.post('/bottles', async (req, res) => {
  try {
    const id = await cellar.add(req.body.label, req.body.year);
    log.info('bottle added', { id });
    res.status(201).json({ id });
  } catch (err) {
    log.error('bottle not added', { label: req.body.label, error: err.message });
    res.status(500).end();
  }
});

app.post('/bottles/:id/export', async (req, res) => {
  try {
    const permit = await customs.permit(req.params.id);
    log.info('export permitted', { id: req.params.id, permit });
    res.json({ permit });
  } catch (err) {
    log.info('export failed', { id: req.params.id, error: err.message });
    res.status(502).end();
  }
});

app.delete('/bottles/:id', async (req, res) => {
  try {
    await cellar.remove(req.params.id);
    log.info('bottle removed', { id: req.params.id });
    res.status(204).end();
  } catch (err) {
    log.error('bottle not removed', { id: req.params.id, error: err.message });
    res.status(500).end();
  }
});

app.listen(8080, () => log.info('wine-cellar up'));
