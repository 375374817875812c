import { Body, Controller, Get, Param, Post } from '@nestjs/common';

@Controller('guests/:guest/notes')
export class NotesController {
  private readonly notes = new Map<string, string[]>();
  @Get() list(@Param('guest') guest: string) { return this.notes.get(guest) ?? []; }
  @Post() add(@Param('guest') guest: string, @Body() body: { text: string }) {
    this.notes.set(guest, [...(this.notes.get(guest) ?? []), body.text]);
  }
}
