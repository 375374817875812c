import 'reflect-metadata';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Controller('forecast')
class ForecastController {
  @Get(':region')
  async forecast(@Param('region') region: string) {
    const res = await fetch(`https://pollen.example.org/v2/${encodeURIComponent(region)}`, {
      signal: AbortSignal.timeout(3000),
    });
    return res.json();
  }
}

@Module({ controllers: [ForecastController] })
class AppModule {}

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
}
void bootstrap();
