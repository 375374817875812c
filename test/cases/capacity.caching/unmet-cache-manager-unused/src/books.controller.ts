import { Controller, Get, Param } from '@nestjs/common';
import pg from 'pg';

const db = new pg.Pool({ max: 10 });

@Controller('books')
export class BooksController {
  @Get()
  async popular() {
    return (await db.query('SELECT * FROM books ORDER BY loans DESC LIMIT 20')).rows;
  }

  @Get(':isbn')
  async one(@Param('isbn') isbn: string) {
    return (await db.query('SELECT * FROM books WHERE isbn = $1', [isbn])).rows[0];
  }
}
