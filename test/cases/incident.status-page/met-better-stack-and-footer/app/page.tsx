const concerts = [
  { id: "c1", title: "Winterreise", cents: 4200 },
  { id: "c2", title: "String quartets", cents: 3600 },
];

export default function Page() {
  return (
    <ul>
      {concerts.map((c) => (
        <li key={c.id}>
          {c.title}: {(c.cents / 100).toFixed(2)} EUR
        </li>
      ))}
    </ul>
  );
}
