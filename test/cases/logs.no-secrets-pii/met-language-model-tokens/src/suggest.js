import OpenAI from 'openai';

const client = new OpenAI({ apiKey: process.env.OPENAI_API_KEY, timeout: 20_000 });

export async function suggest(ingredients) {
  const answer = await client.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `One recipe with: ${ingredients.join(', ')}` }],
  });
  return {
    text: answer.choices[0].message.content,
    tokens: { prompt: answer.usage.prompt_tokens, completion: answer.usage.completion_tokens },
  };
}
