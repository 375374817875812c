import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { minutes, ThrottlerModule } from '@nestjs/throttler';
import { QuotaGuard } from './quota.guard.js';

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: minutes(1), limit: 120 }])],
  providers: [{ provide: APP_GUARD, useClass: QuotaGuard }],
})
export class QuotaModule {}
