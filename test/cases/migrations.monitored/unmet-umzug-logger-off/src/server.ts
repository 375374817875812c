import express from 'express';
import { QueryTypes } from 'sequelize';
import { sequelize, timed } from './db';

const app = express();
app.use(express.json());

app.post('/rides', async (req, res, next) => {
  try {
    await sequelize.query('INSERT INTO rides (driver, seats) VALUES ($1, $2)', { bind: [req.body.driver, req.body.seats], type: QueryTypes.INSERT });
    res.status(201).end();
  } catch (err) {
    next(err);
  }
});

app.get('/report', async (_req, res, next) => {
  try {
    res.json(await timed('report', () => sequelize.query('SELECT driver, sum(seats) AS seats FROM rides GROUP BY driver', { type: QueryTypes.SELECT })));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
