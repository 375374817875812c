import { MiddlewareConsumer, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { ClsModule } from 'nestjs-cls';
import { LoggerModule } from 'nestjs-pino';
import { loggerOptions } from './logger.options';
import { BerthsController } from './berths.controller';
import { SkipperMiddleware } from './skipper.middleware';

@Module({
  imports: [PassportModule, ClsModule.forRoot({ global: true, middleware: { mount: true } }), LoggerModule.forRoot(loggerOptions())],
  controllers: [BerthsController],
})
export class AppModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(SkipperMiddleware).forRoutes('*');
  }
}
