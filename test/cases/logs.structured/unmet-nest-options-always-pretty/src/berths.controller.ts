import { Controller, Get, Logger, Param } from '@nestjs/common';

@Controller('berths')
export class BerthsController {
  private readonly logger = new Logger(BerthsController.name);

  @Get(':id')
  find(@Param('id') id: string) {
    this.logger.log(`berth ${id} asked for`);
    return { id, free: true };
  }
}
