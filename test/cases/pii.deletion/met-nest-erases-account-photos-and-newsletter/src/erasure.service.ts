import { createHash } from "node:crypto";
import { DeleteObjectsCommand, S3Client, paginateListObjectsV2 } from "@aws-sdk/client-s3";
import { Injectable } from "@nestjs/common";
import { PrismaClient } from "@prisma/client";

const BUCKET = "plant-swap-photos";

@Injectable()
export class ErasureService {
  private readonly s3 = new S3Client({});

  constructor(private readonly prisma: PrismaClient) {}

  async erase(id: string) {
    const { email } = await this.prisma.account.findUniqueOrThrow({ where: { id } });
    await this.deletePhotos(id);
    await this.forgetAtNewsletter(email);
    await this.prisma.account.delete({ where: { id } });
  }

  private async deletePhotos(id: string) {
    const pages = paginateListObjectsV2({ client: this.s3 }, { Bucket: BUCKET, Prefix: `${id}/` });
    for await (const page of pages) {
      const Objects = (page.Contents ?? []).map(({ Key }) => ({ Key: Key! }));
      if (Objects.length) await this.s3.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects } }));
    }
  }

  private async forgetAtNewsletter(email: string) {
    const contact = createHash("md5").update(email.toLowerCase()).digest("hex");
    const res = await fetch(`https://newsletter.example/api/contacts/${contact}/permanently`, {
      method: "DELETE",
      signal: AbortSignal.timeout(5_000),
    });
    if (!res.ok && res.status !== 404) throw new Error(`newsletter answered ${res.status}`);
  }
}
