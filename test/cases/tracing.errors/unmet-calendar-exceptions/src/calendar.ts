export type Status = 'OK' | 'ERROR';

export class Calendar {
  private readonly exceptions = new Set<string>();
  private status: Status = 'OK';

  recordException(day: string): void {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new TypeError(`not a day: ${day}`);
    this.exceptions.add(day);
  }

  setStatus(status: Status): void {
    this.status = status;
  }

  rings(day: string): boolean {
    return this.status === 'OK' && !this.exceptions.has(day);
  }
}
