import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { CacheModule } from '@nestjs/cache-manager';
import { BerthsController } from './berths.controller';
import { BerthsService } from './berths.service';

@Module({ imports: [CacheModule.register({ isGlobal: true })], controllers: [BerthsController], providers: [BerthsService] })
class AppModule {}

NestFactory.create(AppModule).then((app) => app.listen(3000));
