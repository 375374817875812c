import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { BookingsController } from './bookings.controller';
import { NotesController } from './notes.controller';
import { RoomsController } from './rooms.controller';

@Module({ controllers: [BookingsController, RoomsController, NotesController] })
class AppModule {}

NestFactory.create(AppModule).then((app) => app.listen(3000));
