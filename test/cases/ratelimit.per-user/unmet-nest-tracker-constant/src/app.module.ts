import { Module, Controller, Get } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { OneBucketGuard } from './g';
@Controller('a')
export class AController { @Get() list() { return []; } }
@Module({ imports: [ThrottlerModule.forRoot([{ ttl: 60000, limit: 10 }])], controllers: [AController], providers: [{ provide: APP_GUARD, useClass: OneBucketGuard }] })
export class AppModule {}
