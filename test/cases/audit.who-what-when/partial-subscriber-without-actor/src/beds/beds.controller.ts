import { Body, Controller, Delete, Param, ParseIntPipe, Put, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Bed } from './bed.entity';

@Controller('beds')
@UseGuards(AuthGuard('jwt'))
export class BedsController {
  constructor(@InjectRepository(Bed) private readonly beds: Repository<Bed>) {}

  @Put(':id')
  async update(@Param('id', ParseIntPipe) id: number, @Body() body: { crop: string; litresPerDay: number }) {
    const bed = await this.beds.findOneByOrFail({ id });
    return this.beds.save(Object.assign(bed, { crop: body.crop, litresPerDay: body.litresPerDay }));
  }

  @Delete(':id')
  async remove(@Param('id', ParseIntPipe) id: number) {
    await this.beds.remove(await this.beds.findOneByOrFail({ id }));
  }
}
