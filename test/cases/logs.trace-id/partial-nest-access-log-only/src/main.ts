import 'reflect-metadata';
import { Body, Controller, Delete, Module, Param, Post } from '@nestjs/common';
import { APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import { AccessLogInterceptor } from './access-log.interceptor';
import { SlotsService } from './slots.service';

@Controller('slots')
class SlotsController {
  constructor(private readonly slots: SlotsService) {}

  @Post(':slot')
  book(@Param('slot') slot: string, @Body('patient') patient: string): void {
    this.slots.book(slot, patient);
  }

  @Delete(':slot')
  free(@Param('slot') slot: string): void {
    this.slots.free(slot);
  }
}

@Module({
  controllers: [SlotsController],
  providers: [SlotsService, { provide: APP_INTERCEPTOR, useClass: AccessLogInterceptor }],
})
class AppModule {}

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
}

void bootstrap();
