export async function quote(symbol: string) {
  const answer = await fetch('https://quotes.example.org/' + symbol, { signal: AbortSignal.timeout(2000) });
  return answer.json();
}
