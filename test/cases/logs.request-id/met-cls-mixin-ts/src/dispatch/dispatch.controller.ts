import { HttpService } from '@nestjs/axios';
import { Body, Controller, Logger, Post } from '@nestjs/common';
import { firstValueFrom } from 'rxjs';

@Controller('dispatches')
export class DispatchController {
  private readonly logger = new Logger(DispatchController.name);

  constructor(private readonly http: HttpService) {}

  @Post()
  async dispatch(@Body() body: { parcel: string; zone: string }) {
    const { data } = await firstValueFrom(
      this.http.post<{ courier: string }>('http://fleet.internal/assignments', body),
    );
    this.logger.log({ parcel: body.parcel, courier: data.courier }, 'parcel dispatched');
    return data;
  }
}
