export default function render({ html }) {
  return Buffer.from(`%PDF-1.4\n${html.replace(/<[^>]+>/g, '')}`);
}
