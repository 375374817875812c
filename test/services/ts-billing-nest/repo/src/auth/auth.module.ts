import { Body, Controller, Global, HttpCode, Injectable, Module, Post, UnauthorizedException } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { Throttle } from '@nestjs/throttler';
import { InjectRepository, TypeOrmModule } from '@nestjs/typeorm';
import * as bcrypt from 'bcrypt';
import { IsString } from 'class-validator';
import { PinoLogger } from 'nestjs-pino';
import { Repository } from 'typeorm';
import { Operator } from '../database/entities';
import { Public } from './guards';

class LoginDto {
  @IsString() username!: string;
  @IsString() password!: string;
}

@Injectable()
export class AuthService {
  constructor(
    @InjectRepository(Operator) private readonly operators: Repository<Operator>,
    private readonly jwt: JwtService,
    private readonly logger: PinoLogger,
  ) {}

  async login(dto: LoginDto): Promise<{ accessToken: string }> {
    const operator = await this.operators.findOneBy({ username: dto.username });
    if (!operator || !(await bcrypt.compare(dto.password, operator.passwordHash))) {
      this.logger.warn({ operatorId: operator?.id ?? null }, 'login rejected');
      throw new UnauthorizedException();
    }
    const { id, tenantId, roles } = operator;
    return { accessToken: await this.jwt.signAsync({ sub: id, tenantId, roles }) };
  }
}

@Controller('auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  @Public()
  @Throttle({ default: { limit: 5, ttl: 60_000 } })
  @HttpCode(200)
  @Post('token')
  token(@Body() dto: LoginDto) {
    return this.auth.login(dto);
  }
}

@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([Operator]),
    JwtModule.registerAsync({
      global: true,
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        secret: config.getOrThrow<string>('jwt.secret'),
        signOptions: { expiresIn: '15m', issuer: 'ts-billing' },
      }),
    }),
  ],
  controllers: [AuthController],
  providers: [AuthService],
})
export class AuthModule {}
