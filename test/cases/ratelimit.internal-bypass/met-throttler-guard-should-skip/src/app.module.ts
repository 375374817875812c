import { Controller, Get, Module, Param } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { PublicThrottlerGuard } from './limits/public-throttler.guard';

@Controller('warranties')
class WarrantyController {
  @Get(':serial')
  show(@Param('serial') serial: string) {
    return { serial, months: serial.startsWith('P') ? 36 : 24 };
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 60 }])],
  controllers: [WarrantyController],
  providers: [{ provide: APP_GUARD, useClass: PublicThrottlerGuard }],
})
export class AppModule {}
