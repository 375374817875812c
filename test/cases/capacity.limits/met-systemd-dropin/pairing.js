setInterval(() => {
  console.log(JSON.stringify({ event: 'pairing', at: new Date().toISOString() }));
}, 60_000);
