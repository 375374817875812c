import { MiddlewareConsumer, Module, NestModule, Controller, Get } from '@nestjs/common';
import { RateMiddleware } from './rate.middleware';
@Controller('a')
export class AController { @Get() list() { return []; } }
@Module({ controllers: [AController] })
export class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer) { consumer.apply(RateMiddleware).forRoutes('*'); }
}
