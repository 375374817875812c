import { Body, Controller, Injectable, Logger, Module, Post } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

interface Loaf {
  sku: string;
  count: number;
}

@Injectable()
export class Oven {
  private readonly logger = new Logger(Oven.name);
  private readonly queue = new Map<string, Loaf[]>();

  accept(loaves: Loaf[]): string {
    const id = randomUUID();
    if (loaves.length === 0) {
      this.logger.warn({ message: 'empty batch', id });
    }
    this.queue.set(id, loaves);
    this.logger.log({ message: 'batch accepted', id, lines: loaves.length });
    return id;
  }
}

@Controller('batches')
export class BatchController {
  constructor(private readonly oven: Oven) {}

  @Post()
  create(@Body() body: { loaves: Loaf[] }): { id: string } {
    return { id: this.oven.accept(body.loaves) };
  }
}

@Module({ controllers: [BatchController], providers: [Oven] })
export class AppModule {}
