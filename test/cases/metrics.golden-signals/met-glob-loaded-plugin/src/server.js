const express = require('express'); const fs = require('fs'); const path = require('path');
const app = express();
for (const f of fs.readdirSync(path.join(__dirname, 'middleware'))) require('./middleware/' + f)(app);
app.get('/', (req, res) => res.end()); app.listen(3000);
