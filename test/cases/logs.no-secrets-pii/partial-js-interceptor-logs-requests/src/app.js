const express = require('express')
const pino = require('pino')
const axios = require('axios')
axios.interceptors.request.use((config) => {
  console.log('calling', config)
  return config
})

const log = pino()
const app = express()
app.use(express.json())
app.post('/members', async (req, res) => {
  await axios.post('https://crm.example/members', { id: req.body.id }, { timeout: 2000 })
  res.sendStatus(202)
})
app.listen(8080)
