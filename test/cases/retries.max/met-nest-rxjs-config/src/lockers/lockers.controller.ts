import { Controller, Get, Query } from '@nestjs/common';
import { LockersClient } from './lockers.client';

@Controller('lockers')
export class LockersController {
  constructor(private readonly client: LockersClient) {}

  @Get()
  near(@Query('zip') zip: string) {
    return this.client.near(zip);
  }
}
