const waiting = [];

export const outbox = {
  push: (mail) => waiting.push(mail),
  take: () => waiting.splice(0),
};
