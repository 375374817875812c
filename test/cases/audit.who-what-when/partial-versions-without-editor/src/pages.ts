import { Kysely } from 'kysely';
import { Router } from 'express';

export class PageRepo {
  constructor(private readonly db: Kysely<any>) {}

  async insertHistory(row: Record<string, unknown>) {
    return this.db.insertInto('pageHistory').values(row).execute();
  }

  async save(page: any, user: any) {
    await this.db.updateTable('pages').set({ content: page.content }).where('id', '=', page.id).execute();
    await this.insertHistory({ pageId: page.id, content: page.content });
  }
}

export function routes(repo: PageRepo) {
  const router = Router();
  router.put('/pages/:id', async (req: any, res) => {
    await repo.save(req.body, req.user);
    res.status(204).end();
  });
  return router;
}
