import { Controller, Get, Post } from '@nestjs/common';
import { Public } from './public';
@Controller('orders')
export class OrdersController {
  @Get() list() { return []; }
  @Get(':id') one() { return {}; }
  @Public()
  @Get('catalog') catalog() { return []; }
}
