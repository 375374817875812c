import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry, Depot } from './entities';
import { Trail } from './trail';

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      useFactory: () => ({ type: 'postgres' as const, url: process.env.DATABASE_URL, entities: [Depot, AuditEntry], subscribers: [Trail] }),
    }),
  ],
})
export class DatabaseModule {}
