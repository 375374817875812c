import { Body, Controller, Module, Param, Post } from '@nestjs/common';

@Controller('surveys')
class SurveysController {
  private readonly answers: unknown[] = [];

  @Post(':id/answers')
  answer(@Param('id') id: string, @Body() body: object) {
    this.answers.push({ id, ...body });
    return { accepted: true };
  }
}

@Module({ controllers: [SurveysController] })
export class AppModule {}
