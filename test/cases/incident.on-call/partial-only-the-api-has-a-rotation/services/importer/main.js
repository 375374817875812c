const res = await fetch('https://lifts.example/status.json', { signal: AbortSignal.timeout(5000) });
console.log(JSON.stringify(await res.json()));
