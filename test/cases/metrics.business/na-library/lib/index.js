const DAY = 86_400_000;

exports.isWorkday = (date, holidays = []) => {
  const day = date.getUTCDay();
  return day !== 0 && day !== 6 && !holidays.includes(date.toISOString().slice(0, 10));
};

exports.addWorkdays = (date, n, holidays = []) => {
  let at = date;
  for (let left = n; left > 0;) {
    at = new Date(at.getTime() + DAY);
    if (exports.isWorkday(at, holidays)) left -= 1;
  }
  return at;
};
