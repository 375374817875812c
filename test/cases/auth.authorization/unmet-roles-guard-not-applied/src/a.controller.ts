import { Controller, Delete, Get, Param, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
@Controller('admin/users')
@UseGuards(AuthGuard('jwt'))
export class AController {
  @Get(':id') one(@Param('id') id: string) { return prisma.user.findUnique({ where: { id } }); }
  @Delete(':id') drop(@Param('id') id: string) { return prisma.user.delete({ where: { id } }); }
}
