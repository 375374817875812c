import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AccessModule } from './access/access.module.js';
import { VehiclesController } from './vehicles.controller.js';

@Module({ imports: [AccessModule], controllers: [VehiclesController] })
class AppModule {}

const app = await NestFactory.create(AppModule, new FastifyAdapter());
await app.listen(3000, '0.0.0.0');
