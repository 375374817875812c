import { Injectable, Logger } from '@nestjs/common';
import pRetry from 'p-retry';
import { getJson } from './http.js';

@Injectable()
export class PricesService {
  private readonly logger = new Logger(PricesService.name);

  price(part: string): Promise<{ cents: number }> {
    return pRetry(() => getJson<{ cents: number }>(`${process.env.PRICES_URL}/parts/${part}`), {
      retries: 4,
      minTimeout: 200,
      randomize: true,
      onFailedAttempt: (error) => this.logger.warn(`price of ${part}, attempt ${error.attemptNumber}: ${error.message}`),
    });
  }
}
