import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ParcelsService } from './parcels.service';

@Controller('parcels')
export class ParcelsController {
  constructor(private readonly parcels: ParcelsService) {}

  @Get(':code')
  track(@Param('code') code: string) {
    return this.parcels.find(code);
  }

  @Post()
  announce(@Body() body: { code: string; zip: string }) {
    return this.parcels.announce(body.code, body.zip);
  }
}
