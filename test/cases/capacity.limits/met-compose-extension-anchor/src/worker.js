setInterval(() => process.stdout.write('.'), 60_000);
