import { Injectable, Logger } from '@nestjs/common';
import pRetry from 'p-retry';
import { getJson } from './http.js';

@Injectable()
export class WarehouseService {
  private readonly logger = new Logger(WarehouseService.name);

  stock(part: string): Promise<{ pieces: number }> {
    return pRetry(() => getJson<{ pieces: number }>(`${process.env.WAREHOUSE_URL}/stock/${part}`), {
      forever: true,
      minTimeout: 200,
      maxTimeout: 5000,
      randomize: true,
      onFailedAttempt: (error) => this.logger.warn(`stock of ${part}, attempt ${error.attemptNumber}: ${error.message}`),
    });
  }
}
