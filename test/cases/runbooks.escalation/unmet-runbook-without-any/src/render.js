async function render(statement) {
  const lines = statement.lines.map((l) => `${l.title};${l.amount}`);
  return { id: statement.id, text: lines.join('\n') };
}

module.exports = { render };
