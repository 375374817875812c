const express = require('express');
const { identify } = require('./identify');
const { budget } = require('./budget');
const forecasts = require('./forecasts');

const app = express();
app.use(identify);
app.use(budget);
app.use('/forecasts', forecasts);
app.listen(8080);
