const express = require('express'); const log = require('pino')();
const HEADER = 'authorization'; const TOPIC = 'user:password';
const app = express();
app.get('/r', (req, res) => { log.info(`missing ${HEADER}`); log.info(`subscribed to ${TOPIC}`); res.end(); });
app.listen(3000);
