import { Injectable } from '@nestjs/common';
import axios from 'axios';
import axiosRetry, { exponentialDelay } from 'axios-retry';

@Injectable()
export class InteractionsClient {
  private readonly http = axios.create({ baseURL: process.env.INTERACTIONS_URL, timeout: 2000 });

  constructor() {
    axiosRetry(this.http, { retries: 3, retryDelay: exponentialDelay });
  }

  async between(first: string, second: string): Promise<string[]> {
    return (await this.http.get('/interactions', { params: { first, second } })).data.warnings;
  }
}
