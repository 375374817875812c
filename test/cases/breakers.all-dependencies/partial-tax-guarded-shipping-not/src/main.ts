import 'reflect-metadata';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ShippingService } from './shipping.service.js';
import { TaxService } from './tax.service.js';

@Controller('totals')
class TotalsController {
  constructor(private tax: TaxService, private shipping: ShippingService) {}

  @Post()
  async total(@Body() cart: { country: string; grams: number; net: number }) {
    const rate = await this.tax.rate(cart.country);
    return { total: cart.net * (1 + rate) + (await this.shipping.cost(cart.country, cart.grams)) };
  }
}

@Module({ controllers: [TotalsController], providers: [TaxService, ShippingService] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
