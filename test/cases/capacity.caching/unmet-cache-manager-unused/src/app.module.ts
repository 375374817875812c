import { CacheModule } from '@nestjs/cache-manager';
import { Module } from '@nestjs/common';
import { BooksController } from './books.controller.js';

@Module({
  imports: [CacheModule.register({ isGlobal: true, ttl: 60_000, max: 1000 })],
  controllers: [BooksController],
})
export class AppModule {}
