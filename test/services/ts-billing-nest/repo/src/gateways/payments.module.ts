import { HttpModule, HttpService } from '@nestjs/axios';
import { Injectable, Module, OnModuleInit } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { InjectMetric } from '@willsoto/nestjs-prometheus';
import axiosRetry from 'axios-retry';
import * as CircuitBreaker from 'opossum';
import { ClsService } from 'nestjs-cls';
import { PinoLogger } from 'nestjs-pino';
import type { Histogram } from 'prom-client';
import type { AxiosRequestConfig } from 'axios';
import { instrument } from './instrument';

export interface Charge {
  id: string;
  status: 'succeeded' | 'declined';
}

@Injectable()
export class PaymentsClient implements OnModuleInit {
  private readonly breaker: CircuitBreaker<[AxiosRequestConfig], Charge>;

  constructor(
    private readonly http: HttpService,
    readonly cls: ClsService,
    readonly logger: PinoLogger,
    @InjectMetric('http_client_duration_seconds') readonly duration: Histogram<string>,
  ) {
    this.breaker = new CircuitBreaker(async (cfg: AxiosRequestConfig) => (await http.axiosRef.request<Charge>(cfg)).data, {
      timeout: false,
      errorThresholdPercentage: 50,
      volumeThreshold: 10,
      resetTimeout: 20_000,
    });
    this.breaker.on('open', () => logger.warn({ target: 'payments' }, 'circuit opened'));
    this.breaker.on('close', () => logger.info({ target: 'payments' }, 'circuit closed'));
  }

  onModuleInit(): void {
    instrument(this.http, 'payments', this);
    axiosRetry(this.http.axiosRef, {
      retries: 3,
      retryDelay: axiosRetry.exponentialDelay,
      retryCondition: axiosRetry.isNetworkOrIdempotentRequestError,
      shouldResetTimeout: true,
      onRetry: (attempt, error, config) =>
        this.logger.warn({ target: 'payments', attempt, code: error.code, url: config.url }, 'retrying call'),
    });
  }

  charge(invoiceId: string, amountCents: number, currency: string, source: string): Promise<Charge> {
    return this.breaker.fire({
      method: 'POST',
      url: '/charges',
      data: { amount: amountCents, currency, source, reference: invoiceId },
      headers: { 'Idempotency-Key': invoiceId },
    });
  }

  getCharge(id: string): Promise<Charge> {
    return this.breaker.fire({ method: 'GET', url: `/charges/${id}` });
  }
}

@Module({
  imports: [
    HttpModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        baseURL: config.getOrThrow<string>('payments.baseUrl'),
        timeout: config.getOrThrow<number>('payments.timeoutMs'),
        headers: { Authorization: `Bearer ${config.getOrThrow<string>('payments.apiKey')}` },
      }),
    }),
  ],
  providers: [PaymentsClient],
  exports: [PaymentsClient],
})
export class PaymentsModule {}
