const express = require('express');

const telemetry = `http://127.0.0.1:${process.env.DAPR_HTTP_PORT ?? 3500}/v1.0/bindings/telemetry`;
const app = express();
app.get('/pumps/:id', async (req, res) => {
  const answer = await fetch(telemetry, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operation: 'get', metadata: { path: `/pumps/${req.params.id}` } }),
  });
  res.status(answer.status).json(await answer.json());
});
app.listen(8080);
