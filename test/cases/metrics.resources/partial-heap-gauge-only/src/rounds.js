const scores = new Map();

export async function rounds(app) {
  app.post('/:round/answers', async (req) => {
    const { team, correct } = req.body;
    const key = `${req.params.round}/${team}`;
    scores.set(key, (scores.get(key) ?? 0) + (correct ? 1 : 0));
    return { score: scores.get(key) };
  });
}
