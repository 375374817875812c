import 'reflect-metadata';
import { CacheModule } from '@nestjs/cache-manager';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CanteenController } from './canteen.controller';

@Module({
  imports: [CacheModule.register({ max: 500 })],
  controllers: [CanteenController],
})
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(8080);
}
void bootstrap();
