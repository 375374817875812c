import { Injectable } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';
import { Retryable } from './retryable.decorator';

@Injectable()
export class MenuService {
  constructor(private readonly http: HttpService) {}

  @Retryable({ attempts: 3, baseMs: 100 })
  async today(canteen: string) {
    const { data } = await firstValueFrom(this.http.get(`https://menus.example.org/${canteen}`));
    return data;
  }
}
