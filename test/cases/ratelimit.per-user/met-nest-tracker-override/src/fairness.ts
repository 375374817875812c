import { Injectable } from '@nestjs/common';
import { ThrottlerGuard } from '@nestjs/throttler';

@Injectable()
export class Fairness extends ThrottlerGuard {
  protected async getTracker(req: Record<string, any>): Promise<string> {
    return req.claims.tenant;
  }
}
