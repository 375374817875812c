export class Clock {
  private readonly left: [number, number];
  private turn: 0 | 1 = 0;
  private since = Date.now();

  constructor(millis: number) {
    this.left = [millis, millis];
  }

  press() {
    const now = Date.now();
    this.left[this.turn] -= now - this.since;
    this.turn = this.turn === 0 ? 1 : 0;
    this.since = now;
    return { white: this.left[0], black: this.left[1] };
  }
}
