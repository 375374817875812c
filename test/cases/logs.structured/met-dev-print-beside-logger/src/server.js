const express = require('express'); const log = require('./log');
const app = express(); app.get('/', (req, res) => { try { log.info('hi'); } catch (e) { log.error('no', e); } res.end(); });
app.use((err, req, res, next) => { log.error('failed', err); res.status(500).end(); });
app.listen(3000, () => log.info('up'));
