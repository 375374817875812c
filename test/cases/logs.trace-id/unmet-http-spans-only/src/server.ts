import express from 'express';
import { Pool } from 'pg';
import { log } from './log';

const pool = new Pool({ max: 6 });
const app = express();
app.use(express.json());

app.post('/waiting-list', async (req, res) => {
  try {
    const { rows } = await pool.query('INSERT INTO waiting (plot_size) VALUES ($1) RETURNING place', [req.body.size]);
    log.info({ place: rows[0].place }, 'joined the list');
    res.status(201).json(rows[0]);
  } catch (err) {
    log.error({ err }, 'could not join');
    res.status(500).end();
  }
});

app.listen(8080, () => log.info('listening'));
