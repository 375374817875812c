import { Controller, Get, Module, NotFoundException, Param } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

@Controller('courses')
class RecordsController {
  @Get(':id')
  async one(@Param('id') id: string) {
    const found = await prisma.course.findUnique({ where: { id } });
    if (!found) throw new NotFoundException();
    return found;
  }
}

@Module({ controllers: [RecordsController] })
export class AppModule {}
