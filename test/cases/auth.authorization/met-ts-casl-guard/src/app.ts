import { readFileSync } from 'node:fs';
import express from 'express';
import { expressjwt } from 'express-jwt';
import { Pool } from 'pg';
import { ensure } from './ability';

const db = new Pool({ connectionString: process.env.DATABASE_URL });
const app = express();
app.use(expressjwt({ secret: readFileSync('/run/secrets/jwt'), algorithms: ['HS256'] }));

const berth = async (req: express.Request) => (await db.query('select * from berths where id = $1', [req.params.id])).rows[0];

app.get('/berths/:id', ensure('read', 'Berth', berth), (req, res) => res.json(res.locals.found));
app.delete('/berths/:id', ensure('delete', 'Berth', berth), async (req, res) => {
  await db.query('delete from berths where id = $1', [req.params.id]);
  res.sendStatus(204);
});
app.listen(3000);
