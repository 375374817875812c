const express = require('express');
const pino = require('pino');

const log = pino();
const app = express();
const albums = new Map();
app.use(express.json());

app.put('/albums/:id/stamps/:stamp', (req, res) => {
  const album = albums.get(req.params.id) || new Set();
  albums.set(req.params.id, album.add(req.params.stamp));
  log.info({ album: req.params.id, size: album.size }, 'stamp added');
  res.sendStatus(204);
});

app.listen(8080, () => log.info('listening'));
