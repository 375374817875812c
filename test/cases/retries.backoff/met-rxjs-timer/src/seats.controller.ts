import { HttpService } from '@nestjs/axios';
import { Controller, Get, Param } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';
import { again } from './again';

@Controller('shows')
export class SeatsController {
  constructor(private readonly http: HttpService) {}

  @Get(':id/seats')
  async seats(@Param('id') id: string) {
    const { data } = await firstValueFrom(this.http.get(`/shows/${id}/seats`).pipe(again(3)));
    return data;
  }
}
