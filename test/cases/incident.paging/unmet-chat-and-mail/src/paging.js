export function paging(query) {
  const page = Math.max(1, Number(query.page ?? 1));
  const size = Math.min(100, Number(query.pageSize ?? 20));
  return { offset: (page - 1) * size, limit: size };
}
