exports.parse = (hex) => {
  const m = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!m) throw new TypeError(`not a colour: ${hex}`);
  return m.slice(1).map((part) => parseInt(part, 16));
};
