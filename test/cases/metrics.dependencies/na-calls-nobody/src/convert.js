const metres = { m: 1, km: 1000, mi: 1609.344, nmi: 1852, ft: 0.3048 };

export const convert = (value, from, to) =>
  from in metres && to in metres ? (value * metres[from]) / metres[to] : undefined;
