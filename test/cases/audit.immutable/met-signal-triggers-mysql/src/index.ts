import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { jwt, type JwtVariables } from 'hono/jwt';
import mysql, { type RowDataPacket } from 'mysql2/promise';

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, connectionLimit: 10 });
const app = new Hono<{ Variables: JwtVariables }>();

app.use('/grades/*', jwt({ secret: process.env.JWT_KEY!, alg: 'HS256' }));

app.put('/grades/:id', async (c) => {
  const { points } = await c.req.json<{ points: number }>();
  const db = await pool.getConnection();
  try {
    await db.beginTransaction();
    const [rows] = await db.execute<RowDataPacket[]>('SELECT points FROM grades WHERE id = ? FOR UPDATE', [c.req.param('id')]);
    if (rows.length === 0) {
      await db.rollback();
      return c.notFound();
    }
    await db.execute('UPDATE grades SET points = ? WHERE id = ?', [points, c.req.param('id')]);
    await db.execute('INSERT INTO grade_history (teacher, grade_id, old_points, new_points) VALUES (?, ?, ?, ?)', [
      String(c.get('jwtPayload').sub),
      c.req.param('id'),
      rows[0].points,
      points,
    ]);
    await db.commit();
    return c.body(null, 204);
  } catch (err) {
    await db.rollback();
    throw err;
  } finally {
    db.release();
  }
});

serve({ fetch: app.fetch, port: 8080 });
