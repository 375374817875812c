const express = require('express');
const { expressjwt } = require('express-jwt');
const app = express();
app.use(expressjwt({ secret: process.env.K, algorithms: ['HS256'], credentialsRequired: false }));
app.get('/x', (req, res) => res.json([]));
app.get('/y', (req, res) => res.json([]));
app.listen(3000);
