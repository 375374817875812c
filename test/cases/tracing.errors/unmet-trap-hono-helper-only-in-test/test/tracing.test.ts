import { SpanStatusCode } from '@opentelemetry/api';
import { expect, it, vi } from 'vitest';
import { failSpan } from '../src/tracing.js';

it('marks a span as failed', () => {
  const span = { recordException: vi.fn(), setStatus: vi.fn() };
  const error = new Error('boom');

  failSpan(span as never, error);

  expect(span.recordException).toHaveBeenCalledWith(error);
  expect(span.setStatus).toHaveBeenCalledWith({ code: SpanStatusCode.ERROR, message: 'boom' });
});

