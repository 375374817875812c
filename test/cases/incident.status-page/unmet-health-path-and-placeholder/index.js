const express = require('express');

const app = express();
app.get('/status', (_req, res) => res.json({ status: 'ok', uptime: process.uptime() }));
app.get('/feeds/:show.xml', (req, res) => res.type('application/rss+xml').send('<rss version="2.0"/>'));
app.listen(8080);
