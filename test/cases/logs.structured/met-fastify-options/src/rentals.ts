import type { FastifyPluginAsync } from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 2_000 });

export const rentals: FastifyPluginAsync = async (app) => {
  app.post<{ Body: { bike: string } }>('/', async (req, reply) => {
    const { rowCount } = await pool.query(
      "UPDATE bikes SET state = 'out' WHERE tag = $1 AND state = 'docked'",
      [req.body.bike],
    );
    if (rowCount === 0) {
      req.log.warn({ bike: req.body.bike }, 'bike is not docked');
      return reply.code(409).send({ error: 'not docked' });
    }
    req.log.info({ bike: req.body.bike }, 'bike released');
    return reply.code(201).send({ bike: req.body.bike });
  });
};
