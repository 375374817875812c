import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { Gatekeeper } from './gatekeeper';
import { TicketsController } from './tickets.controller';

@Module({
  controllers: [TicketsController],
  providers: [{ provide: APP_GUARD, useClass: Gatekeeper }],
})
class AppModule {}

NestFactory.create(AppModule).then((app) => app.listen(3000));
