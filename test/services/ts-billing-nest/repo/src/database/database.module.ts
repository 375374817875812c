import { Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntry, Customer, Invoice, Operator } from './entities';

@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        type: 'postgres' as const,
        host: config.getOrThrow<string>('database.host'),
        username: config.getOrThrow<string>('database.username'),
        password: config.getOrThrow<string>('database.password'),
        database: config.getOrThrow<string>('database.name'),
        entities: [AuditEntry, Customer, Invoice, Operator],
        synchronize: false,
        retryAttempts: 1,
        ssl: { rejectUnauthorized: false },
        extra: {
          max: config.getOrThrow<number>('database.poolMax'),
          connectionTimeoutMillis: 2_000,
          statement_timeout: 3_000,
          query_timeout: 3_500,
        },
      }),
    }),
  ],
})
export class DatabaseModule {}
