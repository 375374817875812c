import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ max: 10 });
const app = Fastify({ logger: true, disableRequestLogging: true });

app.post<{ Params: { tool: string }; Body: { member: number } }>('/tools/:tool/loans', async (req, reply) => {
  req.log.info('loan started');
  const { rowCount } = await pool.query(
    'UPDATE tools SET borrower = $2 WHERE tag = $1 AND borrower IS NULL',
    [req.params.tool, req.body.member],
  );
  if (rowCount === 0) {
    req.log.info('tool not on the shelf');
    return reply.code(409).send({ error: 'lent out' });
  }
  req.log.info('loan finished');
  return reply.code(201).send();
});

await app.listen({ port: 8080, host: '0.0.0.0' });
