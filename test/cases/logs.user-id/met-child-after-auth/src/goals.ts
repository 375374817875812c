import type { FastifyPluginAsync } from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ max: 10 });

export const goals: FastifyPluginAsync = async (app) => {
  app.post<{ Body: { title: string; cents: number } }>('/', async (req, reply) => {
    const { sub } = req.user as { sub: string };
    const { rows } = await pool.query(
      'INSERT INTO goals (owner, title, cents) VALUES ($1, $2, $3) RETURNING id',
      [sub, req.body.title, req.body.cents],
    );
    req.log.info({ goal: rows[0].id, cents: req.body.cents }, 'goal created');
    return reply.code(201).send({ id: rows[0].id });
  });

  app.delete<{ Params: { id: string } }>('/:id', async (req, reply) => {
    const { sub } = req.user as { sub: string };
    const { rowCount } = await pool.query('DELETE FROM goals WHERE id = $1 AND owner = $2', [req.params.id, sub]);
    if (rowCount === 0) req.log.warn({ goal: req.params.id }, 'nothing to delete');
    else req.log.info({ goal: req.params.id }, 'goal dropped');
    return reply.code(204).send();
  });
};
