const express = require('express')
const pino = require('pino')

const log = pino()
const app = express()
app.get('/members/:id', (req, res) => {
  log.info({ member: req.params.id }, 'read')
  res.json({})
})
app.listen(8080)
