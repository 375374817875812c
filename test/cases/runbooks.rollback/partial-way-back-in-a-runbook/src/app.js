const app = require('express')();
app.get('/seats', (req, res) => res.json({}));
app.listen(3000);
