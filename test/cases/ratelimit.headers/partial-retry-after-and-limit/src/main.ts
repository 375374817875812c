import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { answersPerMinute } from './answers-per-minute';

NestFactory.create(AppModule).then((app) => {
  app.use(answersPerMinute);
  return app.listen(3000);
});
