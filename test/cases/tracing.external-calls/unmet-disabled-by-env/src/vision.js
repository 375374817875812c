exports.identify = async function identify(image) {
  const res = await fetch(`${process.env.VISION_URL}/classify`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: image,
    signal: AbortSignal.timeout(5000),
  });
  if (!res.ok) throw new Error(`vision answered ${res.status}`);
  return res.json();
};
