async function render(label) {
  const lines = label.lines.map((l) => `${l.title};${l.amount}`);
  return { id: label.id, text: lines.join('\n') };
}

module.exports = { render };
