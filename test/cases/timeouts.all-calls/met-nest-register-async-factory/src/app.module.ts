import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { HttpModule } from '@nestjs/axios';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { MenuController } from './menu.controller';
import { MenuService } from './menu.service';
import { TimeoutInterceptor } from './timeout.interceptor';

@Module({
  imports: [
    ConfigModule.forRoot(),
    HttpModule.registerAsync({
      imports: [ConfigModule],
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ timeout: config.get('MENU_TIMEOUT', 2000) }),
    }),
  ],
  controllers: [MenuController],
  providers: [MenuService, { provide: APP_INTERCEPTOR, useClass: TimeoutInterceptor }],
})
export class AppModule {}
