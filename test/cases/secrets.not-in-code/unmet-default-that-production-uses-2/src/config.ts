export const config = {
  port: Number(process.env.PORT ?? 8080),
  passMinutes: Number(process.env.PASS_MINUTES ?? 90),
  passKey: new TextEncoder().encode(process.env.PASS_KEY ?? "quay-nine-signs-every-pass-since-2019"),
};
