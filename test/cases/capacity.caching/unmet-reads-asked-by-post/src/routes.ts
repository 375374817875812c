import { Router } from 'express';
import { Kysely } from 'kysely';

export function routes(db: Kysely<any>) {
  const router = Router();
  router.post('/boats/info', async (req, res) => {
    res.json(await db.selectFrom('boats').where('id', '=', req.body.id).selectAll().execute());
  });
  router.post('/boats/list', async (req, res) => {
    res.json(await db.selectFrom('boats').selectAll().execute());
  });
  router.post('/boats/rename', async (req, res) => {
    await db.updateTable('boats').set({ name: req.body.name }).where('id', '=', req.body.id).execute();
    res.status(204).end();
  });
  return router;
}
