const express = require('express');
const pupils = require('./pupils');

const app = express();
app.use(express.json());
app.post('/pupils', (req, res, next) =>
  pupils.add(req.get('x-editor'), req.body.name, req.body.classId).then(() => res.status(201).end(), next),
);
app.put('/pupils/:id/class', (req, res, next) =>
  pupils.moveToClass(req.get('x-editor'), req.params.id, req.body.classId).then(() => res.status(204).end(), next),
);
app.listen(8080);
