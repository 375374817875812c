import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
@Injectable()
export class AuthService { constructor(private readonly jwt: JwtService) {} issue(id: string) { return this.jwt.sign({ sub: id }); } }
