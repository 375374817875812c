export const budget = {
  answer: 20_000,
  controller: { attempt: 3_000, retries: 2 },
};
