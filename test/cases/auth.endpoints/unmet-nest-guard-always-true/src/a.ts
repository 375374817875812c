import { CanActivate, Controller, ExecutionContext, Get, Injectable, UseGuards } from '@nestjs/common';
@Injectable()
export class OpenGuard implements CanActivate { canActivate(context: ExecutionContext) { return true; } }
@Controller('a')
@UseGuards(OpenGuard)
export class AController { @Get() list() { return []; } @Get(':id') one() { return {}; } }
