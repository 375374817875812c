const express = require('express');
const vouchers = require('./vouchers');

const app = express();
app.use(express.json());
app.put('/vouchers/:code', (req, res, next) =>
  vouchers.revalue(req.get('x-user'), req.params.code, req.body.cents).then(() => res.status(204).end(), next),
);
app.listen(8080);
