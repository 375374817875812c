const express = require('express');
const { placeBid } = require('./db');

const app = express();
app.use(express.json());

app.post('/lots/:id/bids', async (req, res, next) => {
  try {
    const won = await placeBid(req.params.id, req.body.bidder, req.body.cents);
    res.status(won ? 201 : 409).json({ won });
  } catch (err) {
    next(err);
  }
});

const server = app.listen(8080);
server.headersTimeout = 10_000;
server.requestTimeout = 15_000;
server.setTimeout(20_000);
