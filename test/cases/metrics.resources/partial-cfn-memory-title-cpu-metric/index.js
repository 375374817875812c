const express = require('express');

const app = express();
app.use(express.json());

app.post('/letters', (req, res) => {
  const { applicant, programme } = req.body;
  res.status(201).json({ text: `Dear ${applicant}, your ${programme} grant was approved.` });
});

app.listen(process.env.PORT || 3000);
