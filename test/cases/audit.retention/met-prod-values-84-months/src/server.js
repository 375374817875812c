const express = require('express');
const { decide } = require('./decide');

const app = express();
app.use(express.json());
app.post('/grants/:id/decision', (req, res, next) =>
  decide(req.get('x-officer'), req.params.id, req.body.decision, req.body.reason).then(
    () => res.status(204).end(),
    next,
  ),
);
app.listen(8080);
