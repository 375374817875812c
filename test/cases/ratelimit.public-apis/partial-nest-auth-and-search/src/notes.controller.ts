import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { Notes } from './notes';

@Controller('notes')
export class NotesController {
  constructor(private readonly notes: Notes) {}

  @Get(':id')
  one(@Param('id') id: string) { return this.notes.one(id); }

  @Post()
  add(@Body() body: { text: string }) { return this.notes.add(body.text); }

  @UseGuards(ThrottlerGuard)
  @Get('search/all')
  search(@Query('q') q: string) { return this.notes.search(q); }
}
