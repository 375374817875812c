const STEPS = ['received', 'baking', 'on the road', 'delivered'] as const;
export const statusPage = (id: string, step: number) =>
  `<h1>Order ${id}</h1><ol>${STEPS.map((s, i) => `<li>${i <= step ? '✓ ' : ''}${s}</li>`).join('')}</ol>`;
