const express = require('express');
const bundle = require('express-prom-bundle');

const app = express();
app.use(bundle({ includePath: true }));
app.post('/lockers/:nr/codes', (req, res) => res.json({ nr: req.params.nr, code: '****' }));
app.listen(8080);
