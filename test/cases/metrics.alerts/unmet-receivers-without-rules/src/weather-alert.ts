export type Alert = { trail: string; level: 'critical' | 'warning'; text: string };

export function weatherAlerts(forecast: { trail: string; gusts: number }[]): Alert[] {
  return forecast
    .filter((f) => f.gusts > 60)
    .map((f) => ({
      trail: f.trail,
      level: f.gusts > 90 ? 'critical' : 'warning',
      text: `Gusts up to ${f.gusts} km/h`,
    }));
}

