import { Module } from '@nestjs/common';
import { MetricsController } from './metrics/metrics.controller';
import { RehearsalsController } from './rehearsals/rehearsals.controller';

@Module({ controllers: [MetricsController, RehearsalsController] })
export class AppModule {}
