const all = [];

exports.add = ({ country, text }) => {
  const memory = { id: all.length + 1, country, text };
  all.push(memory);
  return memory;
};

exports.in = (country) => all.filter((m) => m.country === country);
