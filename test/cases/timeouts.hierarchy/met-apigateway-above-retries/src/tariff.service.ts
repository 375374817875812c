import { HttpService } from '@nestjs/axios';
import { Injectable, Logger } from '@nestjs/common';
import axiosRetry, { exponentialDelay, isNetworkOrIdempotentRequestError } from 'axios-retry';
import { firstValueFrom } from 'rxjs';

@Injectable()
export class TariffService {
  private readonly logger = new Logger(TariffService.name);

  constructor(private readonly http: HttpService) {
    axiosRetry(http.axiosRef, {
      retries: 2,
      retryDelay: exponentialDelay,
      shouldResetTimeout: true,
      retryCondition: (error) => error.code === 'ECONNABORTED' || isNetworkOrIdempotentRequestError(error),
      onRetry: (attempt, error) => this.logger.warn(`tariff attempt ${attempt}: ${error.message}`),
    });
  }

  async rate(code: string): Promise<{ code: string; percent: number }> {
    const { data } = await firstValueFrom(this.http.get(`/rates/${encodeURIComponent(code)}`));
    return data;
  }
}
