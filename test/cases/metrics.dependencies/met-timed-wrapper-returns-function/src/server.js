const express = require('express'); const { Pool } = require('pg'); const axios = require('axios'); const client = require('prom-client'); const { timed } = require('./timed');
const pool = new Pool();
const list = timed('db', () => pool.query('SELECT 1'));
const ask = timed('till', (id) => axios.get('http://till/' + id, { timeout: 100 }));
const app = express();
app.get('/a', async (req, res) => res.json((await list()).rows)); app.get('/b', async (req, res) => res.json((await ask(1)).data));
app.get('/metrics', async (req, res) => res.end(await client.register.metrics()));
app.listen(3000);
