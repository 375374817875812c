import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { MenuService } from './menu.service';

@Controller('menus')
export class MenuController {
  constructor(private readonly menus: MenuService) {}

  @Get(':canteen')
  today(@Param('canteen') canteen: string) {
    return this.menus.today(canteen);
  }
}
