import { Injectable } from '@nestjs/common';
import axios from 'axios';
import CircuitBreaker from 'opossum';

@Injectable()
export class TaxService {
  private readonly breaker = new CircuitBreaker(
    (country: string) => axios.get(`https://tax.example/v2/rates/${country}`, { timeout: 1500 }),
    { timeout: 2000, errorThresholdPercentage: 50, resetTimeout: 20000 },
  );

  async rate(country: string): Promise<number> {
    const { data } = (await this.breaker.fire(country)) as { data: { rate: number } };
    return data.rate;
  }
}
