import { Module } from '@nestjs/common';
import { PlatformModule } from './platform/platform.module';
import { ParcelsController } from './parcels.controller';
import { ParcelsService } from './parcels.service';

@Module({
  imports: [PlatformModule],
  controllers: [ParcelsController],
  providers: [ParcelsService],
})
export class AppModule {}
