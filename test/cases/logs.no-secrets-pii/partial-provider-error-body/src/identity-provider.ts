import { logger } from './logger.js';

export interface Applicant {
  fullName: string;
  birthday: string;
  licenceNumber: string;
}

export async function verify(checkId: string, applicant: Applicant): Promise<boolean> {
  const res = await fetch(`${process.env.IDP_URL}/v2/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${process.env.IDP_KEY}` },
    body: JSON.stringify(applicant),
    signal: AbortSignal.timeout(6000),
  });
  if (!res.ok) {
    const body = await res.text();
    logger.error({ checkId, status: res.status, body }, 'identity provider refused the check');
    throw new Error('check refused');
  }
  const { verdict } = (await res.json()) as { verdict: 'clear' | 'rejected' };
  logger.info({ checkId, verdict }, 'licence checked');
  return verdict === 'clear';
}
