import pTimeout from 'p-timeout';
export const within = (work, ms = 800) => pTimeout(work, { milliseconds: ms });
