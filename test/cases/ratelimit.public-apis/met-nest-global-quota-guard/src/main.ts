import 'reflect-metadata';
import { Controller, Get, Module, Param } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QuotaModule } from './quota/quota.module.js';

const WORKS: Record<string, string> = { '1': 'The Night Watch', '2': 'The Milkmaid' };

@Controller('works')
class WorksController {
  @Get()
  all() {
    return WORKS;
  }

  @Get(':id')
  one(@Param('id') id: string) {
    return { id, title: WORKS[id] };
  }
}

@Module({ imports: [QuotaModule], controllers: [WorksController] })
class AppModule {}

const app = await NestFactory.create(AppModule);
await app.listen(3000);
