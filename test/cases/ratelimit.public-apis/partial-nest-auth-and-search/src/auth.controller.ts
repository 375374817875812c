import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
import { Accounts } from './accounts';

@UseGuards(ThrottlerGuard)
@Controller('auth')
export class AuthController {
  constructor(private readonly accounts: Accounts) {}

  @Post('login')
  login(@Body() body: { email: string; password: string }) { return this.accounts.enter(body.email, body.password); }

  @Post('setup')
  setup(@Body() body: { name: string }) { return this.accounts.found(body.name); }

  @Post('verify-token')
  verify(@Body() body: { token: string }) { return this.accounts.known(body.token); }

  @Post('logout')
  logout(@Body() body: { token: string }) { return this.accounts.leave(body.token); }
}
