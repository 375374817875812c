const express = require('express');
const app = express();
app.get('/orders', (req, res) => { console.log('listed'); res.json([]); });
app.listen(3000);
