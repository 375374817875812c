import { Injectable, Logger } from '@nestjs/common';
import axios from 'axios';
import axiosRetry, { exponentialDelay } from 'axios-retry';

@Injectable()
export class MedicationsClient {
  private readonly logger = new Logger(MedicationsClient.name);
  private readonly http = axios.create({ baseURL: process.env.MEDICATIONS_URL, timeout: 2000 });

  constructor() {
    axiosRetry(this.http, {
      retries: 3,
      retryDelay: exponentialDelay,
      onRetry: (count, err) => this.logger.warn(`attempt ${count} after ${err.code}`),
    });
  }

  async dose(id: string): Promise<number> {
    return (await this.http.get(`/medications/${id}`)).data.dose;
  }
}
