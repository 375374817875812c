async function render(coupon) {
  const lines = coupon.lines.map((l) => `${l.title};${l.amount}`);
  return { id: coupon.id, text: lines.join('\n') };
}

module.exports = { render };
