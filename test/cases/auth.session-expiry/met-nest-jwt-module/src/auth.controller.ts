import { Controller, Get, Post, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { AuthService } from './auth.service';
@Controller()
export class AuthController {
  constructor(private readonly auth: AuthService) {}
  @UseGuards(AuthGuard('local')) @Post('login') login() { return this.auth.issue('1'); }
  @UseGuards(AuthGuard('jwt')) @Get('me') me() { return {}; }
}
