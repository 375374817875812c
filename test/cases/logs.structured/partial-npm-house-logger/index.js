const express = require('express');
const { createLogger } = require('@acme/logger');
const log = createLogger('orders');
const app = express();
app.get('/orders', (req, res) => { log.info('listed'); res.json([]); });
app.listen(3000);
