import 'reflect-metadata';
import { Injectable, Module, UnauthorizedException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { PassportModule, PassportStrategy } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Bed } from './beds/bed.entity';
import { BedsController } from './beds/beds.controller';
import { Change } from './history/change.entity';
import { ChangeSubscriber } from './history/change.subscriber';

@Injectable()
class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: process.env.JWT_KEY });
  }
  validate(claims: { sub?: string }) {
    if (!claims.sub) throw new UnauthorizedException();
    return { id: claims.sub };
  }
}

@Module({
  imports: [
    PassportModule,
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, entities: [Bed, Change], subscribers: [ChangeSubscriber] }),
    TypeOrmModule.forFeature([Bed]),
  ],
  controllers: [BedsController],
  providers: [JwtStrategy],
})
class AppModule {}

NestFactory.create(AppModule).then((app) => app.listen(3000));
