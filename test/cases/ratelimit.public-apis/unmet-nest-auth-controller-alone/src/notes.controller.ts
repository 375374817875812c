import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Notes } from './notes';

@Controller('notes')
export class NotesController {
  constructor(private readonly notes: Notes) {}

  @Get(':id')
  one(@Param('id') id: string) { return this.notes.one(id); }

  @Post()
  add(@Body() body: { text: string }) { return this.notes.add(body.text); }
}
