import { InjectQueue } from '@nestjs/bullmq';
import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { InjectMetric } from '@willsoto/nestjs-prometheus';
import { Queue } from 'bullmq';
import { ClsService } from 'nestjs-cls';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import type { Counter } from 'prom-client';
import { Repository } from 'typeorm';
import { Customer, Invoice } from '../database/entities';
import { PaymentsClient } from '../gateways/payments.module';
import { TaxClient } from '../gateways/tax.module';

@Injectable()
export class InvoicesService {
  constructor(
    @InjectRepository(Invoice) private readonly invoices: Repository<Invoice>,
    @InjectRepository(Customer) private readonly customers: Repository<Customer>,
    @InjectQueue('dunning') private readonly dunning: Queue,
    @InjectMetric('billing_invoices_settled_total') private readonly settled: Counter<string>,
    @InjectPinoLogger(InvoicesService.name) private readonly logger: PinoLogger,
    private readonly payments: PaymentsClient,
    private readonly tax: TaxClient,
    private readonly cls: ClsService,
  ) {}

  list(tenantId: string, status?: Invoice['status']): Promise<Invoice[]> {
    return this.invoices.find({ where: { tenantId, status }, take: 100, order: { createdAt: 'DESC' } });
  }

  async get(id: string): Promise<Invoice> {
    const invoice = await this.invoices.findOneBy({ id });
    if (!invoice) throw new NotFoundException();
    return invoice;
  }

  async create(tenantId: string, dto: { customerId: string; amountCents: number; currency: string; country: string }) {
    const customer = await this.customers.findOneBy({ id: dto.customerId, tenantId });
    if (!customer) throw new NotFoundException('customer');
    const rate = await this.tax.rateFor(dto.country, dto.currency);
    const invoice = await this.invoices.save({
      tenantId,
      customer,
      amountCents: dto.amountCents,
      taxCents: Math.round(dto.amountCents * rate),
      currency: dto.currency,
    });
    this.logger.info({ invoiceId: invoice.id, amountCents: invoice.amountCents }, 'invoice created');
    return invoice;
  }

  async pay(id: string, source: 'api' | 'dunning'): Promise<Invoice> {
    const invoice = await this.get(id);
    if (invoice.status === 'paid') throw new ConflictException('already paid');
    const total = invoice.amountCents + invoice.taxCents;
    const charge = await this.payments.charge(id, total, invoice.currency, invoice.customer.paymentRef ?? '');
    if (charge.status === 'declined') {
      this.logger.warn({ invoiceId: id, chargeId: charge.id }, 'charge declined');
      invoice.status = 'overdue';
      await this.dunning.add('remind', { invoiceId: id, requestId: this.cls.getId() }, { delay: 86_400_000 });
    } else {
      invoice.status = 'paid';
      this.settled.inc({ currency: invoice.currency, source });
      this.logger.info({ invoiceId: id, chargeId: charge.id }, 'invoice settled');
    }
    return this.invoices.save(invoice);
  }

  async refund(id: string, tenantId: string): Promise<Invoice> {
    const invoice = await this.invoices.findOneBy({ id, tenantId });
    if (!invoice) throw new NotFoundException();
    invoice.status = 'refunded';
    this.logger.info({ invoiceId: id }, 'invoice refunded');
    return this.invoices.save(invoice);
  }
}
