import { Body, Controller, Post } from '@nestjs/common';
import { Stay, StaysService } from './stays.service';

@Controller('stays')
export class StaysController {
  constructor(private readonly stays: StaysService) {}

  @Post()
  book(@Body() stay: Stay) {
    return this.stays.book(stay);
  }
}
