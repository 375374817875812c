import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { Job } from 'bullmq';
import { CLS_ID, ClsService } from 'nestjs-cls';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { InvoicesModule } from '../invoices/invoices.controller';
import { InvoicesService } from '../invoices/invoices.service';

interface DunningJob {
  invoiceId: string;
  requestId: string;
}

@Processor('dunning', { concurrency: 5 })
export class DunningProcessor extends WorkerHost {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly cls: ClsService,
    @InjectPinoLogger(DunningProcessor.name) private readonly logger: PinoLogger,
  ) {
    super();
  }

  async process(job: Job<DunningJob>): Promise<void> {
    await this.cls.run(async () => {
      this.cls.set(CLS_ID, job.data.requestId);
      const invoice = await this.invoices.get(job.data.invoiceId);
      if (invoice.status !== 'overdue') {
        return;
      }
      const { customer } = invoice;
      this.logger.info(
        { invoiceId: invoice.id, customer: { name: customer.fullName, email: customer.email } },
        'retrying overdue invoice',
      );
      await this.invoices.pay(invoice.id, 'dunning');
    });
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<DunningJob>, error: Error): void {
    this.logger.error(
      { jobId: job.id, attempt: job.attemptsMade, of: job.opts.attempts, reason: error.message },
      'dunning attempt failed',
    );
  }
}

@Module({ imports: [InvoicesModule], providers: [DunningProcessor] })
export class DunningModule {}
