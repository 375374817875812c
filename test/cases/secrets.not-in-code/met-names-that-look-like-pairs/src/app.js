const express = require('express')

const app = express()
app.get('/checks/:id', (req, res) => {
  const status = req.query.ok ? "pass" : "fail"
  const header = req.query.key || 'api_key'
  res.json({ status, header, erred: isFieldErrored('token', 'token_salt_complexity') })
})

function isFieldErrored (group, field) { return group === field }
app.listen(8080)
