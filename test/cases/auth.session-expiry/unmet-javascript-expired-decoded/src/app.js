const express = require('express');
const { login, tenant } = require('./auth');
const knex = require('./knex');

const app = express();
app.use(express.json());
app.post('/login', login);
app.get('/leases', tenant, async (req, res) => {
  res.json(await knex('leases').where({ tenant_id: req.tenantId }));
});
app.listen(3000);
