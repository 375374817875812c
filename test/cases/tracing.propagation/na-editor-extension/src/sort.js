exports.byLength = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
    .join('\n');
