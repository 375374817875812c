const express = require('express')
const pino = require('pino')

const log = pino()
const app = express()
app.use(express.json())
app.post('/members', async (req, res) => {
  const context = { who: req.body.email, at: Date.now() }
  log.info(context, 'joined')
  res.sendStatus(202)
})
app.listen(8080)
