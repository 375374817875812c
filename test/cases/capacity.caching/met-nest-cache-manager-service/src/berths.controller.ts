import { Controller, Get, Param } from '@nestjs/common';
import { BerthsService } from './berths.service';

@Controller('berths')
export class BerthsController {
  constructor(private readonly berths: BerthsService) {}

  @Get(':id')
  one(@Param('id') id: string) {
    return this.berths.one(id);
  }
}
