import { Controller, Get, UseGuards, UseFilters } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { AuthFilter } from './auth.filter';
@Controller('a')
@UseFilters(AuthFilter)
@UseGuards(AuthGuard('jwt'))
export class AController { @Get() list() { return []; } }
