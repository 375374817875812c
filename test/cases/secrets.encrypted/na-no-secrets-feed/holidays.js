export const holidays = {
  bavaria: [['20260106', 'Epiphany'], ['20260604', 'Corpus Christi']],
  zealand: [['20260403', 'Good Friday'], ['20260514', 'Ascension']],
};
