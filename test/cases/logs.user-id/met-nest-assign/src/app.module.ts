import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { ClinicGuard } from './clinic.guard';
import { Stamp } from './stamp.interceptor';
import { RotaController } from './rota.controller';

@Module({
  imports: [LoggerModule.forRoot({ assignResponse: true })],
  controllers: [RotaController],
  providers: [
    { provide: APP_GUARD, useClass: ClinicGuard },
    { provide: APP_INTERCEPTOR, useClass: Stamp },
  ],
})
export class AppModule {}
