export default function Page() {
  return (
    <main>
      <h1>flower-post</h1>
      <form action="/search">
        <input name="q" placeholder="Search bouquets" />
      </form>
    </main>
  );
}
