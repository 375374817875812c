import { ConflictException, Injectable, Logger } from '@nestjs/common';

export interface Stay {
  kennel: number;
  petId: string;
  nights: number;
}

@Injectable()
export class StaysService {
  private readonly logger = new Logger(StaysService.name);
  private readonly stays = new Map<number, Stay>();

  book(stay: Stay): Stay {
    if (this.stays.has(stay.kennel)) {
      this.logger.warn({ kennel: stay.kennel }, 'kennel already taken');
      throw new ConflictException('kennel already taken');
    }
    this.stays.set(stay.kennel, stay);
    this.logger.log({ kennel: stay.kennel, petId: stay.petId, nights: stay.nights }, 'stay booked');
    return stay;
  }
}
