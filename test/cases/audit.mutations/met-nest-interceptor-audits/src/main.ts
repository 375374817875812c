import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditInterceptor } from './audit.interceptor';
import { AuditLog, Vat } from './vat.entity';
import { VatsController } from './vats.controller';

@Module({
  imports: [TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL }), TypeOrmModule.forFeature([Vat, AuditLog])],
  controllers: [VatsController],
  providers: [{ provide: APP_INTERCEPTOR, useClass: AuditInterceptor }],
})
class AppModule {}

NestFactory.create(AppModule).then((app) => app.listen(3000));
