import { HttpService } from '@nestjs/axios';
import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { firstValueFrom } from 'rxjs';
import { Repository } from 'typeorm';
import { Parcel } from './parcel.entity';

@Controller('parcels')
export class ParcelsController {
  constructor(
    private readonly http: HttpService,
    @InjectRepository(Parcel) private readonly parcels: Repository<Parcel>,
  ) {}

  @Get(':code')
  async one(@Param('code') code: string) {
    const parcel = await this.parcels.findOneBy({ code });
    if (!parcel) throw new NotFoundException();
    const { data } = await firstValueFrom(this.http.get(`/track/${code}`));
    return { code, recipient: parcel.recipient, position: data.position };
  }
}
