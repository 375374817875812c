import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry, Depot } from './entities';

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({ type: 'postgres' as const, url: process.env.DATABASE_URL, entities: [Depot, AuditEntry] }),
    }),
  ],
})
export class DatabaseModule {}
