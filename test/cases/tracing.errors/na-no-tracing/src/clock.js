export class Clock {
  constructor(seconds) {
    this.left = [seconds * 1000, seconds * 1000];
    this.turn = 0;
    this.since = Date.now();
  }

  press() {
    const now = Date.now();
    this.left[this.turn] = Math.max(0, this.left[this.turn] - (now - this.since));
    this.turn = 1 - this.turn;
    this.since = now;
    return { left: this.left, turn: this.turn };
  }
}
