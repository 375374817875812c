import { Body, Controller, Post } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import Stripe from 'stripe';

@Controller('payments')
export class PaymentsController {
  private readonly stripe: Stripe;

  constructor(config: ConfigService) {
    this.stripe = new Stripe(config.getOrThrow<string>('secrets.stripe-key'), { timeout: 5000 });
  }

  @Post()
  async pay(@Body() body: { cents: number }) {
    const intent = await this.stripe.paymentIntents.create({ amount: body.cents, currency: 'eur' });
    return { clientSecret: intent.client_secret };
  }
}
