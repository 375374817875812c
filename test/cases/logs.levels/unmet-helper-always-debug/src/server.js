const express = require('express'); const axios = require('axios'); const { logError } = require('./log');
const app = express();
app.get('/a', async (req, res) => { try { res.json((await axios.get('http://x/a', { timeout: 100 })).data); } catch (err) { logError('a failed', err); res.status(502).end(); } });
app.get('/b', async (req, res) => { try { res.json((await axios.get('http://x/b', { timeout: 100 })).data); } catch (err) { logError('b failed', err); res.status(502).end(); } });
app.listen(3000);
