const express = require('express');
const apicache = require('apicache');
const knex = require('./knex');

const cached = process.env.CACHE_ENABLED === 'true'
  ? apicache.middleware('2 minutes')
  : (req, res, next) => next();

const app = express();

app.get('/concerts', cached, async (req, res) => {
  res.json(await knex('concerts').where('city', req.query.city).orderBy('starts_at').limit(100));
});
app.get('/concerts/:id', cached, async (req, res) => {
  const concert = await knex('concerts').where({ id: req.params.id }).first();
  if (!concert) return res.sendStatus(404);
  res.json(concert);
});

app.listen(3000);
