const express = require('express');
const morgan = require('morgan');

const app = express();
app.use(morgan('combined'));
app.get('/password/reset/:token', (req, res) => res.sendStatus(204));
app.listen(3000);
