import got from 'got';

export async function photo(id) {
  const res = await got(`https://photos.internal/${id}`, { throwHttpErrors: false, timeout: { request: 3000 } });
  if (res.statusCode === 429) throw new Error('photo store is busy');
  return res.rawBody;
}
