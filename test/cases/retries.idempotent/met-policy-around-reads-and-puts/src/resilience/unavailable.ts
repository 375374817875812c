export class Unavailable extends Error {
  override name = 'Unavailable';
}
