const express = require('express');

const app = express();

async function rightsHolder(isrc) {
  const res = await fetch(`${process.env.RIGHTS_URL}/recordings/${isrc}`, { signal: AbortSignal.timeout(3000) });
  if (!res.ok) throw new Error(`rights registry answered ${res.status}`);
  return res.json();
}

app.get('/playlist/:isrc/rights', async (req, res) => {
  try {
    const { holder, until } = await rightsHolder(req.params.isrc);
    res.json({ holder, until });
  } catch {
    res.status(502).json({ error: 'registry unavailable' });
  }
});

app.listen(8080);
