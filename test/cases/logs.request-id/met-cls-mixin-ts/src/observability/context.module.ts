import { HttpModule, HttpService } from '@nestjs/axios';
import { Global, Module, OnModuleInit } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ClsModule, ClsService } from 'nestjs-cls';
import { LoggerModule } from 'nestjs-pino';

@Global()
@Module({
  imports: [
    HttpModule.register({ timeout: 3000 }),
    ClsModule.forRoot({
      global: true,
      middleware: {
        mount: true,
        generateId: true,
        idGenerator: (req) => req.headers['x-request-id'] ?? randomUUID(),
      },
    }),
    LoggerModule.forRootAsync({
      inject: [ClsService],
      useFactory: (cls: ClsService) => ({
        pinoHttp: { autoLogging: false, mixin: () => (cls.isActive() ? { request_id: cls.getId() } : {}) },
      }),
    }),
  ],
  exports: [HttpModule],
})
export class ContextModule implements OnModuleInit {
  constructor(
    private readonly http: HttpService,
    private readonly cls: ClsService,
  ) {}

  onModuleInit(): void {
    this.http.axiosRef.interceptors.request.use((config) => {
      if (this.cls.isActive()) config.headers.set('X-Request-Id', this.cls.getId());
      return config;
    });
  }
}
