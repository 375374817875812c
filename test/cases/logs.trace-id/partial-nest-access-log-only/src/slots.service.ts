import { ConflictException, Injectable, Logger } from '@nestjs/common';

@Injectable()
export class SlotsService {
  private readonly logger = new Logger(SlotsService.name);
  private readonly booked = new Map<string, string>();

  book(slot: string, patientRef: string): void {
    if (this.booked.has(slot)) {
      this.logger.warn(`slot ${slot} is booked already`);
      throw new ConflictException();
    }
    this.booked.set(slot, patientRef);
    this.logger.log(`slot ${slot} booked`);
  }

  free(slot: string): void {
    if (!this.booked.delete(slot)) {
      this.logger.error(`slot ${slot} was not booked`);
      return;
    }
    this.logger.log(`slot ${slot} is free again`);
  }
}
