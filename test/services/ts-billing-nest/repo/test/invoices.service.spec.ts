import { ConflictException } from '@nestjs/common';
import { InvoicesService } from '../src/invoices/invoices.service';

describe('InvoicesService', () => {
  const logger = { info: jest.fn(), warn: jest.fn() };
  const build = (invoice: object, charge: object) =>
    new InvoicesService(
      { findOneBy: async () => invoice, save: async (i: unknown) => i } as any,
      {} as any,
      { add: jest.fn() } as any,
      { inc: jest.fn() } as any,
      logger as any,
      { charge: async () => charge } as any,
      {} as any,
      { getId: () => 'r-1' } as any,
    );

  it('settles an open invoice', async () => {
    const service = build(
      { id: 'i1', status: 'open', amountCents: 100, taxCents: 19, currency: 'EUR', customer: {} },
      { id: 'c1', status: 'succeeded' },
    );
    await expect(service.pay('i1', 'api')).resolves.toMatchObject({ status: 'paid' });
  });

  it('refuses a paid invoice', async () => {
    const service = build({ id: 'i1', status: 'paid' }, {});
    await expect(service.pay('i1', 'api')).rejects.toBeInstanceOf(ConflictException);
  });
});
