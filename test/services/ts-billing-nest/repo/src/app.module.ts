import { CacheModule } from '@nestjs/cache-manager';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { AuthModule } from './auth/auth.module';
import configuration from './core/configuration';
import { CoreModule } from './core/core.module';
import { CustomersModule } from './customers/customers.controller';
import { DatabaseModule } from './database/database.module';
import { DunningModule } from './dunning/dunning.processor';
import { InvoicesModule } from './invoices/invoices.controller';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, load: [configuration] }),
    CacheModule.register({ isGlobal: true, ttl: 60_000, max: 500 }),
    CoreModule,
    DatabaseModule,
    BullModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        connection: {
          host: config.getOrThrow<string>('redis.host'),
          port: 6379,
          tls: {},
          maxRetriesPerRequest: null,
        },
        defaultJobOptions: {
          attempts: 5,
          backoff: { type: 'exponential', delay: 2_000 },
          removeOnComplete: 1_000,
          removeOnFail: false,
        },
      }),
    }),
    AuthModule,
    CustomersModule,
    InvoicesModule,
    DunningModule,
  ],
})
export class AppModule {}
