const express = require('express');
const { identify } = require('./vision');

const app = express();
app.use(express.raw({ type: 'image/*', limit: '4mb' }));

app.post('/mushrooms', async (req, res) => {
  try {
    const { species, edible } = await identify(req.body);
    res.json({ species, edible });
  } catch {
    res.status(502).json({ error: 'cannot tell' });
  }
});

app.listen(8080);
