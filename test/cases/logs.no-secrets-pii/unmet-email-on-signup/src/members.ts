import { Body, Controller, Injectable, Logger, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

interface SignUp {
  fullName: string;
  email: string;
  phone: string;
}

@Injectable()
export class MembersService {
  private readonly logger = new Logger(MembersService.name);
  private readonly members = new Map<string, SignUp>();

  join(form: SignUp): string {
    const id = randomUUID();
    this.members.set(id, form);
    this.logger.log(`new member ${form.fullName} <${form.email}>, phone ${form.phone}`);
    return id;
  }
}

@Controller('members')
export class MembersController {
  constructor(private readonly service: MembersService) {}

  @Post()
  join(@Body() form: SignUp): { id: string } {
    return { id: this.service.join(form) };
  }
}
