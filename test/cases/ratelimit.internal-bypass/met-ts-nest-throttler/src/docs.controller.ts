import { Controller, Get, Param } from '@nestjs/common';

@Controller('docs')
export class DocsController {
  @Get(':id') one(@Param('id') id: string) { return { id }; }
  @Get('internal/all') all() { return []; }
}
