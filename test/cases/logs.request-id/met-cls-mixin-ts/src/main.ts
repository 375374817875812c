import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { DispatchController } from './dispatch/dispatch.controller';
import { ContextModule } from './observability/context.module';

@Module({ imports: [ContextModule], controllers: [DispatchController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule, { bufferLogs: true });
  app.useLogger(app.get(Logger));
  await app.listen(process.env.PORT ?? 3000);
}
void bootstrap();
