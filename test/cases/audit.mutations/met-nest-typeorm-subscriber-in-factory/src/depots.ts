import { Body, Controller, Post } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Depot } from './entities';

@Controller('depots')
export class Depots {
  constructor(@InjectRepository(Depot) private readonly depots: Repository<Depot>) {}

  @Post()
  add(@Body() body: { city: string }) {
    return this.depots.save({ city: body.city });
  }
}
