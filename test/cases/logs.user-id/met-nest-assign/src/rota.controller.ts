import { Body, Controller, Get, Logger, Param, Put } from '@nestjs/common';

@Controller('rota')
export class RotaController {
  private readonly logger = new Logger(RotaController.name);
  private readonly weeks = new Map<string, string[]>();

  @Put(':week')
  plan(@Param('week') week: string, @Body() body: { shifts: string[] }): void {
    this.weeks.set(week, body.shifts);
    this.logger.log({ week, shifts: body.shifts.length }, 'rota planned');
  }

  @Get(':week')
  show(@Param('week') week: string): string[] {
    this.logger.log({ week }, 'rota read');
    return this.weeks.get(week) ?? [];
  }
}
