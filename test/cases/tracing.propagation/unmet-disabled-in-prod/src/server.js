require('./tracing');
const express = require('express');
const axios = require('axios');
const app = express();
app.get('/a', async (req, res) => {
  res.json((await axios.get('http://b', { timeout: 1 })).data);
});
app.listen(80);
