const number = (name: string, fallback: number) => Number(process.env[name] ?? fallback);

export const settings = {
  lab: { strikes: number('LAB_STRIKES', 5), restMs: number('LAB_REST_MS', 15_000) },
};
