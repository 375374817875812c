import { HttpModule, HttpService } from '@nestjs/axios';
import { Injectable, Module, OnModuleInit } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { InjectMetric } from '@willsoto/nestjs-prometheus';
import { ClsService } from 'nestjs-cls';
import { PinoLogger } from 'nestjs-pino';
import type { Histogram } from 'prom-client';
import { firstValueFrom, map } from 'rxjs';
import { instrument } from './instrument';

@Injectable()
export class TaxClient implements OnModuleInit {
  constructor(
    private readonly http: HttpService,
    private readonly config: ConfigService,
    readonly cls: ClsService,
    readonly logger: PinoLogger,
    @InjectMetric('http_client_duration_seconds') readonly duration: Histogram<string>,
  ) {}

  onModuleInit(): void {
    instrument(this.http, 'tax', this);
  }

  rateFor(country: string, currency: string): Promise<number> {
    const url = `${this.config.getOrThrow<string>('tax.baseUrl')}/rates/${country}`;
    return firstValueFrom(
      this.http.get<{ rate: number }>(url, { params: { currency } }).pipe(map((response) => response.data.rate)),
    );
  }
}

@Module({
  imports: [HttpModule],
  providers: [TaxClient],
  exports: [TaxClient],
})
export class TaxModule {}
