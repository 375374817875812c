import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { For } from './gatekeeper';

type Ticket = { id: string; customer: string; text: string };

@Controller('tickets')
export class TicketsController {
  private readonly tickets = new Map<string, Ticket>();

  @Post()
  open(@Req() req: any, @Body() body: { text: string }) {
    const ticket = { id: randomUUID(), customer: req.user.sub, text: body.text };
    this.tickets.set(ticket.id, ticket);
    return ticket;
  }

  @Get(':id')
  read(@Param('id') id: string) {
    return this.tickets.get(id);
  }

  @For('agent')
  @Get()
  all() {
    return [...this.tickets.values()];
  }

  @For('agent')
  @Delete(':id')
  remove(@Param('id') id: string) {
    this.tickets.delete(id);
  }
}
