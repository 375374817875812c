export function candidates(board, row, column) {
  const seen = new Set(board[row]);
  const top = row - (row % 3);
  const left = column - (column % 3);
  for (let i = 0; i < 9; i++) {
    seen.add(board[i][column]);
    seen.add(board[top + Math.floor(i / 3)][left + (i % 3)]);
  }
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((n) => !seen.has(n));
}
