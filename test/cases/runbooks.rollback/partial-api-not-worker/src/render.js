async function render(letter) {
  const lines = letter.lines.map((l) => `${l.title};${l.amount}`);
  return { id: letter.id, text: lines.join('\n') };
}

module.exports = { render };
