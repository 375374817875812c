export default function Page() {
  return (
    <main>
      <h1>pet-adoption</h1>
      <form action="/search">
        <input name="q" placeholder="Search animals" />
      </form>
    </main>
  );
}
