const express = require('express');
const embassy = require('./embassy');
const { register } = require('./metrics');

const app = express();
app.get('/visas/:passport', (req, res, next) => embassy.fire(req.params.passport).then((v) => res.json(v), next));
app.get('/metrics', async (req, res) => res.type(register.contentType).send(await register.metrics()));
app.listen(3000);
