const express = require('express');

const app = express();
app.get('/ships', (req, res) => { console.log('ships listed'); res.json([]); });
app.listen(3000);
