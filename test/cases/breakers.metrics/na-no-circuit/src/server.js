const express = require('express');
const axios = require('axios');
const { Counter, register } = require('prom-client');

const sightings = new Counter({ name: 'sightings_total', help: 'Sightings reported', labelNames: ['species'] });
const species = axios.create({ baseURL: process.env.SPECIES_URL, timeout: 1500 });
const app = express();
app.use(express.json());

app.post('/sightings', async (req, res, next) => {
  try {
    const { data } = await species.get(`/species/${req.body.species}`);
    sightings.inc({ species: data.code });
    res.status(201).json({ code: data.code });
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (req, res) => res.type('text/plain').send(await register.metrics()));

app.listen(8080);
