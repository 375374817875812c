const express = require('express');
const session = require('cookie-session');
const app = express();
app.use(session({ name: 's', keys: [process.env.S] }));
app.use((req, res, next) => (req.session.user ? next() : res.sendStatus(401)));
app.get('/x', (req, res) => res.json({}));
app.listen(1);
