import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { NestFactory } from '@nestjs/core';
import { upstreamConfig } from './config/upstream.config';
import { LockersClient } from './lockers/lockers.client';
import { LockersController } from './lockers/lockers.controller';

@Module({
  imports: [HttpModule, ConfigModule.forRoot({ load: [upstreamConfig] })],
  controllers: [LockersController],
  providers: [LockersClient],
})
class AppModule {}

void NestFactory.create(AppModule).then((app) => app.listen(3000));
