import express from 'express';
import { Pool } from 'pg';
import { log, type Patient } from './log';

const pool = new Pool({ max: 10 });
const app = express();
app.use(express.json());

app.post('/patients/:id/fittings', async (req, res) => {
  try {
    const { rows } = await pool.query<Patient>('SELECT id, name, birthday, email FROM patients WHERE id = $1', [req.params.id]);
    const patient = rows[0];
    if (!patient) return void res.status(404).end();
    await pool.query('INSERT INTO fittings (patient, device) VALUES ($1, $2)', [patient.id, req.body.device]);
    log.info({ patient, device: req.body.device }, 'fitting recorded');
    res.status(201).end();
  } catch (err) {
    log.error({ err }, 'fitting not recorded');
    res.status(500).end();
  }
});

app.listen(8080, () => log.info('hearing-aids up'));
