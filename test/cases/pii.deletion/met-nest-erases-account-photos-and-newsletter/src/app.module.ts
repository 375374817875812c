import { readFileSync } from "node:fs";
import { Module } from "@nestjs/common";
import { JwtModule } from "@nestjs/jwt";
import { PrismaClient } from "@prisma/client";
import { ErasureService } from "./erasure.service";
import { MeController } from "./me.controller";

@Module({
  imports: [JwtModule.register({ publicKey: readFileSync("/etc/plant-swap/issuer.pem", "utf8") })],
  controllers: [MeController],
  providers: [ErasureService, { provide: PrismaClient, useValue: new PrismaClient() }],
})
export class AppModule {}
