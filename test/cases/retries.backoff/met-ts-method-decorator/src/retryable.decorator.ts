import { Logger } from '@nestjs/common';

export interface RetryOptions {
  attempts: number;
  baseMs: number;
}

const logger = new Logger('Retry');
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export function Retryable({ attempts, baseMs }: RetryOptions): MethodDecorator {
  return (_target, key, descriptor: PropertyDescriptor) => {
    const original = descriptor.value;
    descriptor.value = async function (...args: unknown[]) {
      let failure: unknown;
      for (let attempt = 1; attempt <= attempts; attempt++) {
        try {
          return await original.apply(this, args);
        } catch (error) {
          failure = error;
          logger.warn(`${String(key)} attempt ${attempt} failed: ${error}`);
          await sleep(baseMs * 2 ** attempt * (0.5 + Math.random() / 2));
        }
      }
      throw failure;
    };
  };
}
