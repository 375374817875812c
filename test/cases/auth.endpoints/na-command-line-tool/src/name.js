import exifr from 'exifr';

export async function nameFor(file) {
  const { DateTimeOriginal } = await exifr.parse(file);
  return `${DateTimeOriginal.toISOString().replace(/[:.]/g, '-')}.jpg`;
}
