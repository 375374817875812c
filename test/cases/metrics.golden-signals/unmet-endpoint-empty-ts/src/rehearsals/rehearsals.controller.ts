import { Body, ConflictException, Controller, Param, Post } from '@nestjs/common';

@Controller('choirs/:choir/rehearsals')
export class RehearsalsController {
  private readonly planned = new Set<string>();

  @Post()
  plan(@Param('choir') choir: string, @Body() body: { evening: string }) {
    const key = `${choir}/${body.evening}`;
    if (this.planned.has(key)) throw new ConflictException();
    this.planned.add(key);
    return { key };
  }
}
