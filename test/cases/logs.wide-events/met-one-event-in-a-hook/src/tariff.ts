const perHour: Record<string, number> = { station: 280, airport: 450 };

export function tariff(site: string, minutes: number): number {
  const rate = perHour[site];
  if (!rate) throw new Error(`no tariff for ${site}`);
  return Math.ceil(minutes / 60) * rate;
}
