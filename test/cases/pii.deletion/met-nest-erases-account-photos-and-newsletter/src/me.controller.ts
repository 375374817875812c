import { Controller, Delete, Get, HttpCode, NotFoundException, Req, UseGuards } from "@nestjs/common";
import { PrismaClient } from "@prisma/client";
import { ErasureService } from "./erasure.service";
import { SignedInGuard } from "./signed-in.guard";

@Controller("me")
@UseGuards(SignedInGuard)
export class MeController {
  constructor(
    private readonly prisma: PrismaClient,
    private readonly erasure: ErasureService,
  ) {}

  @Get()
  async show(@Req() req: { accountId: string }) {
    const me = await this.prisma.account.findUnique({ where: { id: req.accountId }, include: { offers: true } });
    if (!me) throw new NotFoundException();
    return me;
  }

  @Delete()
  @HttpCode(204)
  async erase(@Req() req: { accountId: string }) {
    await this.erasure.erase(req.accountId);
  }
}
