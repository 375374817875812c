const express = require('express');

const app = express();
app.use('/sheets', express.static('/srv/sheets'));
app.listen(8080);
