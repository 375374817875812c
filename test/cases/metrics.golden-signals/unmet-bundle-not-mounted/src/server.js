const express = require('express');
const bundle = require('express-prom-bundle');
const metrics = bundle({ includeMethod: true });
const app = express();
app.get('/a', (q, s) => s.json({}));
app.listen(80);
