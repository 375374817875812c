import { Body, Controller, Get, Post, UseGuards } from '@nestjs/common';
import { SessionGuard } from './session.guard';

@UseGuards(SessionGuard)
@Controller('bookings')
export class BookingsController {
  private readonly bookings: object[] = [];
  @Get() list() { return this.bookings; }
  @Post() book(@Body() body: object) { this.bookings.push(body); return body; }
}
