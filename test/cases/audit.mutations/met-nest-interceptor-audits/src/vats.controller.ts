import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Vat } from './vat.entity';

@Controller('vats')
export class VatsController {
  constructor(@InjectRepository(Vat) private readonly vats: Repository<Vat>) {}

  @Post()
  create(@Body() body: Partial<Vat>) {
    return this.vats.save(body);
  }

  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.vats.delete(id);
  }
}
