const express = require('express'); const axios = require('axios'); const app = express();
app.get('/', async (req, res) => res.json((await axios.get('http://x/', { timeout: 10 })).data)); app.listen(3000);
