const express = require('express');
const bundle = require('express-prom-bundle');

const app = express();
app.use(bundle({ includeMethod: true, includePath: true }));
app.post('/seats/:seat/hold', (req, res) => res.json({ seat: req.params.seat, heldFor: 600 }));
app.listen(3000);
