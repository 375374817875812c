import { Controller, Get, Module, Param } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { Upstream } from './upstream';

@Controller('concerts')
class ConcertsController {
  constructor(private readonly upstream: Upstream) {}

  @Get(':id')
  async one(@Param('id') id: string) {
    const [programme, seats] = await Promise.all([
      this.upstream.get<object>('programme', `/concerts/${id}`, 2000),
      this.upstream.get<object>('seating', `/concerts/${id}/free`, 1500),
    ]);
    return { programme, seats };
  }
}

@Module({ imports: [LoggerModule.forRoot()], controllers: [ConcertsController], providers: [Upstream] })
export class AppModule {}
