const express = require('express')
const pino = require('pino')
class Member {
  constructor (id, email) {
    this.id = id
    this.email = email
  }

  toString () { return `Member ${this.id}` }
  toJSON () { return { id: this.id } }
}

const log = pino()
const app = express()
app.use(express.json())
app.post('/members', async (req, res) => {
  const member = new Member(req.body.id, req.body.contact)
  log.info({ member }, `joined ${member}`)
  res.sendStatus(202)
})
app.listen(8080)
