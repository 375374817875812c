import { CACHE_MANAGER } from '@nestjs/cache-manager';
import { Inject, Injectable } from '@nestjs/common';
import { Cache } from 'cache-manager';
import { Pool } from 'pg';

@Injectable()
export class BerthsService {
  private readonly db = new Pool({ connectionString: process.env.DATABASE_URL });

  constructor(@Inject(CACHE_MANAGER) private readonly cache: Cache) {}

  async one(id: string) {
    return this.cache.wrap(`berth:${id}`, () => this.load(id), 60_000);
  }

  private async load(id: string) {
    const { rows } = await this.db.query('select * from berths where id = $1', [id]);
    return rows[0];
  }
}
