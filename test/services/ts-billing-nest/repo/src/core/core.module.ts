import { Global, Injectable, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import { makeCounterProvider, makeHistogramProvider, PrometheusModule } from '@willsoto/nestjs-prometheus';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ClsModule, ClsServiceManager } from 'nestjs-cls';
import { LoggerModule } from 'nestjs-pino';
import { AuthModule } from '../auth/auth.module';
import { JwtAuthGuard, RolesGuard } from '../auth/guards';
import { AllExceptionsFilter, MetricsController, MetricsInterceptor, TimeoutInterceptor } from './http';

@Injectable()
export class TenantThrottlerGuard extends ThrottlerGuard {
  protected async getTracker(req: Record<string, any>): Promise<string> {
    return req.user?.sub ?? req.ip;
  }
}

const metricProviders = [
  makeHistogramProvider({
    name: 'http_server_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  }),
  makeHistogramProvider({
    name: 'http_client_duration_seconds',
    help: 'Duration of outbound HTTP calls',
    labelNames: ['target', 'outcome'],
  }),
  makeCounterProvider({
    name: 'billing_invoices_settled_total',
    help: 'Invoices settled',
    labelNames: ['currency', 'source'],
  }),
];

@Global()
@Module({
  imports: [
    AuthModule,
    ClsModule.forRoot({
      global: true,
      middleware: {
        mount: true,
        generateId: true,
        idGenerator: (req: IncomingMessage) => (req.headers['x-request-id'] as string) ?? randomUUID(),
      },
    }),
    LoggerModule.forRoot({
      pinoHttp: {
        level: process.env.LOG_LEVEL ?? 'info',
        redact: ['req.headers.authorization', 'req.headers.cookie'],
        autoLogging: { ignore: (req) => req.url === '/metrics' || req.url === '/health' },
        mixin: () => {
          const cls = ClsServiceManager.getClsService();
          return cls.isActive()
            ? { requestId: cls.getId(), userId: cls.get('userId'), tenantId: cls.get('tenantId') }
            : {};
        },
      },
    }),
    PrometheusModule.register({ controller: MetricsController, defaultMetrics: { enabled: true } }),
    ThrottlerModule.forRoot([{ name: 'default', ttl: 60_000, limit: 120 }]),
  ],
  providers: [
    ...metricProviders,
    { provide: APP_FILTER, useClass: AllExceptionsFilter },
    { provide: APP_INTERCEPTOR, useClass: MetricsInterceptor },
    { provide: APP_INTERCEPTOR, useClass: TimeoutInterceptor },
    { provide: APP_GUARD, useClass: JwtAuthGuard },
    { provide: APP_GUARD, useClass: RolesGuard },
    { provide: APP_GUARD, useClass: TenantThrottlerGuard },
  ],
  exports: metricProviders,
})
export class CoreModule {}
