import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { TypeOrmModule } from '@nestjs/typeorm';
import { secrets } from './config/secrets';
import { PaymentsController } from './payments.controller';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, load: [secrets] }),
    TypeOrmModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        type: 'postgres',
        host: process.env.DB_HOST,
        username: 'parking',
        password: config.getOrThrow<string>('secrets.db-password'),
        database: 'parking',
      }),
    }),
  ],
  controllers: [PaymentsController],
})
export class AppModule {}
