import { Injectable } from '@nestjs/common';
import axios from 'axios';

@Injectable()
export class ShippingService {
  private readonly http = axios.create({ baseURL: 'https://ship.example', timeout: 3000 });

  async cost(country: string, grams: number): Promise<number> {
    const { data } = await this.http.post('/cost', { country, grams });
    return data.cents;
  }
}
