import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { QuotaGuard } from './quota.guard';

@Controller('elms')
class ElmsController {
  @Get()
  all() {
    return ['wych elm'];
  }
}

@Module({ controllers: [ElmsController], providers: [{ provide: APP_GUARD, useClass: QuotaGuard }] })
export class AppModule {}
