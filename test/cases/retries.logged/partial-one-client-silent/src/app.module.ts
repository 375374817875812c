import { Controller, Get, Module, Param } from '@nestjs/common';
import { InteractionsClient } from './interactions.client';
import { MedicationsClient } from './medications.client';

@Controller('boxes')
class BoxesController {
  constructor(
    private readonly medications: MedicationsClient,
    private readonly interactions: InteractionsClient,
  ) {}

  @Get(':first/:second')
  async check(@Param('first') first: string, @Param('second') second: string) {
    const doses = await Promise.all([this.medications.dose(first), this.medications.dose(second)]);
    return { doses, warnings: await this.interactions.between(first, second) };
  }
}

@Module({ controllers: [BoxesController], providers: [MedicationsClient, InteractionsClient] })
export class AppModule {}
