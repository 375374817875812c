import 'reflect-metadata';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { HttpModule } from '@nestjs/axios';
import { NestFactory } from '@nestjs/core';
import { TariffService } from './tariff.service';

@Controller('duties')
class DutiesController {
  constructor(private readonly tariffs: TariffService) {}

  @Get(':code')
  find(@Param('code') code: string) {
    return this.tariffs.rate(code);
  }
}

@Module({
  imports: [HttpModule.register({ baseURL: process.env.TARIFF_URL, timeout: 3000 })],
  controllers: [DutiesController],
  providers: [TariffService],
})
class AppModule {}

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
}

void bootstrap();
