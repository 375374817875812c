import { Body, Controller, Get, Param, Put, UseGuards } from '@nestjs/common';
import { SessionGuard } from './session.guard';

@UseGuards(SessionGuard)
@Controller('rooms')
export class RoomsController {
  private readonly rooms = new Map<string, object>();
  @Get() list() { return [...this.rooms.entries()]; }
  @Put(':no') change(@Param('no') no: string, @Body() body: object) { this.rooms.set(no, body); return body; }
}
