const express = require('express');
const mongoose = require('mongoose');
const { register } = require('./metrics');
const { verify } = require('./passport-check');
const { Guest } = require('./guest');

const app = express();
app.use(express.json());
app.post('/guests', async (req, res, next) => {
  try {
    const valid = await verify(req.body.passport);
    const guest = await Guest.create({ name: req.body.name, verified: valid });
    res.status(201).json({ id: guest.id, valid });
  } catch (err) {
    next(err);
  }
});
app.get('/metrics', async (req, res) => res.type(register.contentType).send(await register.metrics()));

mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
