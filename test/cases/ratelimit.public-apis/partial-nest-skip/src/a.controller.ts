import { Controller, Get } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
@Controller('a')
export class AController {
  @Get() list() { return []; }
  @SkipThrottle()
  @Get('search') search() { return {}; }
}
