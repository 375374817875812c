import { Body, Controller, Get, Post, Req } from '@nestjs/common';

@Controller('contacts')
export class ContactsController {
  private readonly contacts: { tenant: string; name: string }[] = [];

  @Get()
  list(@Req() req: any) {
    return this.contacts.filter((c) => c.tenant === req.claims.tenant);
  }

  @Post()
  add(@Req() req: any, @Body() body: { name: string }) {
    this.contacts.push({ tenant: req.claims.tenant, name: body.name });
    return { ok: true };
  }
}
