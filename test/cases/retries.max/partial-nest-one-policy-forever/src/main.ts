import 'reflect-metadata';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PricesService } from './prices.service.js';
import { WarehouseService } from './warehouse.service.js';

@Controller('parts')
class PartsController {
  constructor(
    private readonly prices: PricesService,
    private readonly warehouse: WarehouseService,
  ) {}

  @Get(':id')
  async find(@Param('id') id: string) {
    const [price, stock] = await Promise.all([this.prices.price(id), this.warehouse.stock(id)]);
    return { id, ...price, ...stock };
  }
}

@Module({ controllers: [PartsController], providers: [PricesService, WarehouseService] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);

