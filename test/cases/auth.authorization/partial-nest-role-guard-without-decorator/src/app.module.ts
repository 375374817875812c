import { Controller, Delete, Get, Module, Param } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Booking } from './booking';
import { NeedsRole, RoleGuard, TokenGuard } from './guards';

@Controller('bookings')
export class BookingsController {
  constructor(@InjectRepository(Booking) private readonly bookings: Repository<Booking>) {}

  @Get(':id')
  read(@Param('id') id: string) {
    return this.bookings.findOneBy({ id });
  }

  @NeedsRole('desk')
  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.bookings.delete({ id });
  }
}

@Module({
  controllers: [BookingsController],
  providers: [{ provide: APP_GUARD, useClass: TokenGuard }, { provide: APP_GUARD, useClass: RoleGuard }],
})
export class AppModule {}
