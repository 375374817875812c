import { Router } from 'express';
import { Kysely } from 'kysely';
import { redis } from './redis';

export function routes(db: Kysely<any>) {
  const router = Router();
  router.post('/boats/info', async (req, res) => {
    res.json(await db.selectFrom('boats').where('id', '=', req.body.id).selectAll().execute());
  });
  router.post('/boats/list', async (req, res) => {
    const kept = await redis.get('boats');
    if (kept) return res.json(JSON.parse(kept));
    const boats = await db.selectFrom('boats').selectAll().execute();
    await redis.set('boats', JSON.stringify(boats), 'EX', 60);
    res.json(boats);
  });
  router.post('/boats/rename', async (req, res) => {
    await db.updateTable('boats').set({ name: req.body.name }).where('id', '=', req.body.id).execute();
    res.status(204).end();
  });
  return router;
}
