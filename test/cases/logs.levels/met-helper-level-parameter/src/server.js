const express = require('express'); const axios = require('axios'); const log = require('./log');
const app = express();
app.get('/a', async (req, res) => { try { res.json((await axios.get('http://x/a', { timeout: 100 })).data); log.info('a'); } catch (err) { log.error('a failed', { err }); res.status(502).end(); } });
app.listen(3000, () => log.info('up'));
