export default function Page() {
  return (
    <main>
      <h1>yoga-classes</h1>
      <form action="/search">
        <input name="q" placeholder="Search classes" />
      </form>
    </main>
  );
}
