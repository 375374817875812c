import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Open } from './access/access.module.js';

@Controller()
export class VehiclesController {
  private readonly vehicles = new Map<string, unknown>();

  @Open()
  @Get('healthz')
  health() {
    return 'ok';
  }

  @Get('vehicles/:id')
  one(@Param('id') id: string) {
    return this.vehicles.get(id);
  }

  @Post('vehicles/:id')
  put(@Param('id') id: string, @Body() body: unknown) {
    this.vehicles.set(id, body);
  }
}
