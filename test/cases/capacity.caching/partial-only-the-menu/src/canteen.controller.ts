import { CacheInterceptor, CacheTTL } from '@nestjs/cache-manager';
import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { pool } from './db';

@Controller('canteens')
export class CanteenController {
  @Get(':id/menu')
  @UseInterceptors(CacheInterceptor)
  @CacheTTL(60_000)
  async menu(@Param('id') id: string) {
    const { rows } = await pool.query('select dish, cents from menu where canteen = $1 and day = current_date', [id]);
    return rows;
  }

  @Get(':id/allergens')
  async allergens(@Param('id') id: string) {
    const { rows } = await pool.query(
      'select m.dish, array_agg(a.name) from menu m join dish_allergens a using (dish) where m.canteen = $1 group by 1',
      [id],
    );
    return rows;
  }

  @Get(':id/hours')
  async hours(@Param('id') id: string) {
    const { rows } = await pool.query('select weekday, opens, closes from hours where canteen = $1', [id]);
    return rows;
  }
}
