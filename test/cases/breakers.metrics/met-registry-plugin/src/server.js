const express = require('express');
const { donors, sites } = require('./circuits');
const registry = require('./observe');

const app = express();

app.get('/donors/:id/sites', async (req, res, next) => {
  try {
    const donor = await donors.fire(req.params.id);
    res.json(await sites.fire(donor.zip));
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (req, res) => res.type(registry.contentType).send(await registry.metrics()));

app.listen(8080);
