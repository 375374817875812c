async function render(tile) {
  const lines = tile.lines.map((l) => `${l.title};${l.amount}`);
  return { id: tile.id, text: lines.join('\n') };
}

module.exports = { render };
