import { Body, Controller, Module, Param, Put } from '@nestjs/common';
import { PropsService } from './props.service';

@Controller('props')
class PropsController {
  constructor(private readonly props: PropsService) {}

  @Put(':id/loan')
  lend(@Param('id') id: string, @Body() body: { show: string }) {
    return this.props.lend(id, body.show);
  }
}

@Module({ controllers: [PropsController], providers: [PropsService] })
export class PropsModule {}
