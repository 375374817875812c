const copies = new Map([['9780140449136', 3], ['9780553213119', 1]]);

exports.lend = (isbn, cardNumber) => {
  const left = copies.get(isbn) || 0;
  if (left === 0) return null;
  copies.set(isbn, left - 1);
  console.log('copies left of %s: %d', isbn, left - 1);
  const due = new Date(Date.now() + 21 * 86400e3).toISOString().slice(0, 10);
  return { isbn, cardNumber, due };
};
