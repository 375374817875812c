const none = 0;

export const config = {
  port: Number(process.env.PORT ?? 8080),
  server: {
    socketMs: none,
    requestMs: none,
    headersMs: none,
  },
};
