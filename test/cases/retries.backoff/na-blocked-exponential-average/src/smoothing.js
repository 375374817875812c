exports.exponential = (alpha) => {
  let value = null;
  return (sample) => {
    value = value === null ? sample : alpha * sample + (1 - alpha) * value;
    return value;
  };
};
