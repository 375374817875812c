const express = require('express');
const session = require('express-session');
const { RedisStore } = require('connect-redis');
const { createClient } = require('redis');
const { pool } = require('./db');
const app = express();
app.use(session({ store: new RedisStore({ client: createClient() }), secret: 'x' }));
app.get('/prices', async (req, res) => res.json((await pool.query('select 1')).rows));
app.listen(1);
