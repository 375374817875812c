import { Injectable } from '@nestjs/common';

@Injectable()
export class Upstream {
  async get<T>(name: 'seating' | 'programme', path: string, ms: number): Promise<T> {
    const base = process.env[`${name.toUpperCase()}_URL`];
    try {
      const res = await fetch(`${base}${path}`, { signal: AbortSignal.timeout(ms) });
      if (!res.ok) throw new Error(`${name} answered ${res.status}`);
      return (await res.json()) as T;
    } catch (err) {
      throw Object.defineProperty(err as Error, 'upstream', { value: name, enumerable: true });
    }
  }
}
