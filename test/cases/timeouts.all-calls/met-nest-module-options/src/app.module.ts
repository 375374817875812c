import { HttpModule } from '@nestjs/axios';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CARRIER_WAIT, SQL_CONNECT_WAIT, SQL_WAIT } from './limits';
import { Parcel } from './parcel.entity';
import { ParcelsController } from './parcels.controller';

@Module({
  imports: [
    HttpModule.register({ baseURL: process.env.CARRIER_URL, timeout: CARRIER_WAIT }),
    TypeOrmModule.forRoot({
      type: 'postgres',
      url: process.env.DATABASE_URL,
      entities: [Parcel],
      extra: {
        max: 12,
        connectionTimeoutMillis: SQL_CONNECT_WAIT,
        query_timeout: SQL_WAIT,
        statement_timeout: SQL_WAIT,
      },
    }),
    TypeOrmModule.forFeature([Parcel]),
  ],
  controllers: [ParcelsController],
})
export class AppModule {}
