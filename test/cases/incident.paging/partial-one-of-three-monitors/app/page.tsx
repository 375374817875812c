export default function Page() {
  return (
    <main>
      <h1>lunch-club</h1>
      <form action="/search">
        <input name="q" placeholder="Search menus" />
      </form>
    </main>
  );
}
