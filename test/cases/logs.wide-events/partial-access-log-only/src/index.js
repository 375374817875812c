const express = require('express');
const pinoHttp = require('pino-http');
const forecasts = require('./forecasts');

const app = express();
app.use(pinoHttp({ autoLogging: { ignore: (req) => req.url === '/healthz' } }));
app.get('/healthz', (req, res) => res.send('ok'));
app.use('/forecasts', forecasts);
app.listen(process.env.PORT || 3000);
