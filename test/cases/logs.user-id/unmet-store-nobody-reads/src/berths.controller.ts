import { Controller, Get, Logger, Param, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';

@Controller('berths')
@UseGuards(AuthGuard('jwt'))
export class BerthsController {
  private readonly logger = new Logger(BerthsController.name);

  @Get(':id')
  find(@Param('id') id: string) {
    this.logger.log(`berth ${id} asked for`);
    return { id, free: true };
  }
}
