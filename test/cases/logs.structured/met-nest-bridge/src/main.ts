import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { sink } from './sink';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule, { logger: sink });
  app.enableShutdownHooks();
  await app.listen(3000);
}

void bootstrap();
