import 'reflect-metadata';
import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SeatsController } from './seats.controller';

@Module({
  imports: [HttpModule.register({ baseURL: process.env.BOX_OFFICE_URL, timeout: 1500 })],
  controllers: [SeatsController],
})
class AppModule {}

NestFactory.create(AppModule).then((app) => app.listen(3000));
