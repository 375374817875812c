import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { loggerOptions } from './logger.options';
import { BerthsController } from './berths.controller';

@Module({ imports: [LoggerModule.forRoot(loggerOptions())], controllers: [BerthsController] })
export class AppModule {}
