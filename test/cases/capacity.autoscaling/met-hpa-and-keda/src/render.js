async function render(caption) {
  const lines = caption.lines.map((l) => `${l.title};${l.amount}`);
  return { id: caption.id, text: lines.join('\n') };
}

module.exports = { render };
