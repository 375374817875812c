const express = require('express');
const loans = require('./routes/loans');

const app = express();
app.use(express.json());
app.use('/loans', loans);

app.use((err, req, res, next) => {
  console.error(`${req.method} ${req.originalUrl} failed: ${err.message}`);
  res.status(500).json({ error: 'internal error' });
});

const port = process.env.PORT || 3000;
app.listen(port, () => console.log(`lending desk is listening on ${port}`));
