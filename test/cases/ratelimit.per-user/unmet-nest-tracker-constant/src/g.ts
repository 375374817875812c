import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';
@Injectable()
export class OneBucketGuard extends ThrottlerGuard {
  protected async getTracker(req: Record<string, any>): Promise<string> { return 'everyone'; }
}
