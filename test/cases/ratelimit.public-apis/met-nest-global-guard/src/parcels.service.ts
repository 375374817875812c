import { Injectable, NotFoundException } from '@nestjs/common';

@Injectable()
export class ParcelsService {
  private readonly byCode = new Map<string, { zip: string; state: string }>();

  find(code: string) {
    const parcel = this.byCode.get(code);
    if (!parcel) throw new NotFoundException(code);
    return parcel;
  }

  announce(code: string, zip: string) {
    this.byCode.set(code, { zip, state: 'announced' });
    return { code };
  }
}
