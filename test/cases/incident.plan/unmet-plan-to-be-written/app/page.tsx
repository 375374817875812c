export default function Page() {
  return (
    <main>
      <h1>poster-print</h1>
      <form action="/search">
        <input name="q" placeholder="Search posters" />
      </form>
    </main>
  );
}
