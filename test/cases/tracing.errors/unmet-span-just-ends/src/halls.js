import { context, propagation } from '@opentelemetry/api';

export async function acoustics(hall) {
  const headers = {};
  propagation.inject(context.active(), headers);
  const res = await fetch(`${process.env.HALLS_URL}/halls/${hall}`, { headers, signal: AbortSignal.timeout(2000) });
  if (!res.ok) throw new Error(`halls answered ${res.status}`);
  return res.json();
}
