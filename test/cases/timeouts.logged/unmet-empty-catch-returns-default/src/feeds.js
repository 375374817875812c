const { request } = require('undici');

async function read(url) {
  const { body } = await request(url, { signal: AbortSignal.timeout(1200) });
  return body.json();
}

exports.roster = async (game) => {
  try {
    return await read(`${process.env.ROSTER_URL}/games/${game}/players`);
  } catch {
    return [];
  }
};

exports.odds = (game) => read(`${process.env.ODDS_URL}/games/${game}`).catch(() => ({ home: 1, away: 1 }));
