import { Controller, Get, Param } from '@nestjs/common';
import { Throttle } from '@nestjs/throttler';

const plots = [
  { id: 'p1', squareMetres: 40, free: true },
  { id: 'p2', squareMetres: 65, free: false },
];

@Controller('plots')
export class PlotsController {
  @Get()
  all() {
    return plots;
  }

  @Throttle({ default: { limit: 10, ttl: 60_000 } })
  @Get(':id')
  one(@Param('id') id: string) {
    return plots.find((p) => p.id === id);
  }
}
