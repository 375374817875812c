import { Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { StaysController } from './stays/stays.controller';
import { StaysService } from './stays/stays.service';

@Module({
  imports: [LoggerModule.forRoot({ pinoHttp: { level: process.env.LOG_LEVEL ?? 'info' } })],
  controllers: [StaysController],
  providers: [StaysService],
})
export class AppModule {}
