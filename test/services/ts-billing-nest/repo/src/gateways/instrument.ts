import { HttpService } from '@nestjs/axios';
import type { AxiosError, InternalAxiosRequestConfig } from 'axios';
import { ClsService } from 'nestjs-cls';
import { PinoLogger } from 'nestjs-pino';
import type { Histogram } from 'prom-client';

type Timed = InternalAxiosRequestConfig & { startedAt?: number };

export function instrument(
  http: HttpService,
  target: string,
  deps: { cls: ClsService; duration: Histogram<string>; logger: PinoLogger },
): void {
  const { axiosRef } = http;
  const observe = (config: Timed | undefined, outcome: string) =>
    deps.duration.observe({ target, outcome }, (Date.now() - (config?.startedAt ?? Date.now())) / 1000);

  axiosRef.interceptors.request.use((config: Timed) => {
    config.startedAt = Date.now();
    if (deps.cls.isActive()) {
      config.headers.set('x-request-id', deps.cls.getId());
    }
    return config;
  });
  axiosRef.interceptors.response.use(
    (response) => {
      observe(response.config, 'ok');
      return response;
    },
    (error: AxiosError) => {
      observe(error.config, error.code ?? 'error');
      deps.logger.error(
        { target, code: error.code, status: error.response?.status, url: error.config?.url },
        error.code === 'ECONNABORTED' || error.code === 'ETIMEDOUT' ? 'dependency timed out' : 'dependency call failed',
      );
      return Promise.reject(error);
    },
  );
}
