import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { PropsModule } from './props.module';

async function bootstrap() {
  const app = await NestFactory.create(PropsModule);
  await app.listen(3000);
}

void bootstrap();
