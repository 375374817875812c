import { Controller, Get, Module, Param } from '@nestjs/common';
import { APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import { register } from 'prom-client';
import { LatencyInterceptor } from './latency.interceptor';

@Controller()
class ChoirController {
  @Get('choirs/:id')
  show(@Param('id') id: string) {
    return { id };
  }

  @Get('metrics')
  metrics() {
    return register.metrics();
  }
}

@Module({ controllers: [ChoirController], providers: [{ provide: APP_INTERCEPTOR, useClass: LatencyInterceptor }] })
class AppModule {}

NestFactory.create(AppModule).then((app) => app.listen(3000));
