const seconds = (n) => n * 1000;

export const limits = {
  gate: seconds(2),
  sql: { connect: seconds(1), query: seconds(4) },
  redis: { connect: seconds(1), command: 300 },
};
