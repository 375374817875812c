export function Caption({ title, year }: { title: string; year?: number }) {
  return (
    <figcaption>
      <em>{title}</em>
      {year ? `, ${year}` : null}
    </figcaption>
  );
}
