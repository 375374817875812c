const express = require('express');

const app = express();
app.get('/tanks/:id/plan', async (req, res) => {
  const answer = await fetch(`http://127.0.0.1:3500/v1.0/invoke/keepers/method/plans/${req.params.id}`, {
    signal: AbortSignal.timeout(8000),
  });
  res.status(answer.status).json(await answer.json());
});
app.listen(8080);
