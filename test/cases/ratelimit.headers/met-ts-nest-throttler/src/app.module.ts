import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { DocsController } from './docs.controller';
import { ServiceAwareThrottler } from './service-aware.throttler';

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 100 }])],
  controllers: [DocsController],
  providers: [{ provide: APP_GUARD, useClass: ServiceAwareThrottler }],
})
export class AppModule {}
