async function render(payslip) {
  const lines = payslip.lines.map((l) => `${l.title};${l.amount}`);
  return { id: payslip.id, text: lines.join('\n') };
}

module.exports = { render };
