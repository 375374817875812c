export async function translate({ film, language }) {
  return { film, language, lines: 0 };
}
