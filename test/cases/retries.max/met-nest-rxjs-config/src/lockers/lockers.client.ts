import { HttpService } from '@nestjs/axios';
import { Inject, Injectable } from '@nestjs/common';
import { firstValueFrom, map, retry, timer } from 'rxjs';
import { upstreamConfig, UpstreamConfig } from '../config/upstream.config';

export interface Locker {
  id: string;
  free: number;
}

@Injectable()
export class LockersClient {
  constructor(
    private readonly http: HttpService,
    @Inject(upstreamConfig.KEY) private readonly cfg: UpstreamConfig,
  ) {}

  near(zip: string): Promise<Locker[]> {
    const { baseUrl, timeoutMs, repeats, firstDelayMs } = this.cfg;
    return firstValueFrom(
      this.http.get<Locker[]>(`${baseUrl}/lockers`, { params: { zip }, timeout: timeoutMs }).pipe(
        retry({ count: repeats, delay: (_err, n) => timer(firstDelayMs * 2 ** n) }),
        map((res) => res.data),
      ),
    );
  }
}
