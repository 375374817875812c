const express = require('express');

const app = express();
app.use('/scores', express.static('/srv/scores'));
app.listen(8080);
