import { Body, Controller, Post, UnauthorizedException } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import { compare } from 'bcrypt';
import { sign } from 'jsonwebtoken';
import { staff } from './staff';

@SkipThrottle()
@Controller('login')
export class LoginController {
  @Post()
  async login(@Body() body: { email: string; password: string }) {
    const person = staff.get(body.email);
    if (!person || !(await compare(body.password, person.hash))) throw new UnauthorizedException();
    return { token: sign({ sub: body.email }, process.env.JWT_SECRET!, { expiresIn: '4h' }) };
  }
}
