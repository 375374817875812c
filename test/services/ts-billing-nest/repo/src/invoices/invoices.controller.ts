import { Body, Controller, Get, Module, Param, ParseUUIDPipe, Post, Query, Req, UseGuards } from '@nestjs/common';
import { BullModule } from '@nestjs/bullmq';
import { SkipThrottle } from '@nestjs/throttler';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IsISO31661Alpha2, IsIn, IsInt, IsUUID, Min } from 'class-validator';
import { InternalTokenGuard, Principal, Public, Roles } from '../auth/guards';
import { Customer, Invoice } from '../database/entities';
import { PaymentsModule } from '../gateways/payments.module';
import { TaxModule } from '../gateways/tax.module';
import { InvoicesService } from './invoices.service';

type AuthedRequest = { user: Principal };

class CreateInvoiceDto {
  @IsUUID() customerId!: string;
  @IsInt() @Min(1) amountCents!: number;
  @IsIn(['EUR', 'USD', 'GBP']) currency!: string;
  @IsISO31661Alpha2() country!: string;
}

@Controller('invoices')
export class InvoicesController {
  constructor(private readonly invoices: InvoicesService) {}

  @Get()
  list(@Req() req: AuthedRequest, @Query('status') status?: Invoice['status']) {
    return this.invoices.list(req.user.tenantId, status);
  }

  @Get(':id')
  get(@Param('id', ParseUUIDPipe) id: string) {
    return this.invoices.get(id);
  }

  @Post()
  create(@Req() req: AuthedRequest, @Body() dto: CreateInvoiceDto) {
    return this.invoices.create(req.user.tenantId, dto);
  }

  @Post(':id/pay')
  pay(@Param('id', ParseUUIDPipe) id: string) {
    return this.invoices.pay(id, 'api');
  }

  @Roles('billing-admin')
  @Post(':id/refund')
  refund(@Req() req: AuthedRequest, @Param('id', ParseUUIDPipe) id: string) {
    return this.invoices.refund(id, req.user.tenantId);
  }
}

@Public()
@SkipThrottle()
@UseGuards(InternalTokenGuard)
@Controller('internal/tenants/:tenantId/invoices')
export class InternalInvoicesController {
  constructor(private readonly invoices: InvoicesService) {}

  @Get()
  list(@Param('tenantId') tenantId: string) {
    return this.invoices.list(tenantId);
  }
}

@Module({
  imports: [
    TypeOrmModule.forFeature([Invoice, Customer]),
    BullModule.registerQueue({ name: 'dunning' }),
    PaymentsModule,
    TaxModule,
  ],
  controllers: [InvoicesController, InternalInvoicesController],
  providers: [InvoicesService],
  exports: [InvoicesService],
})
export class InvoicesModule {}
