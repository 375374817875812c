export interface Recipe {
  id: string;
  title: string;
  minutes: number;
}

export const recipes: Recipe[] = [
  { id: 'karelian-pasties', title: 'Karelian pasties', minutes: 90 },
  { id: 'salmon-soup', title: 'Salmon soup', minutes: 40 },
  { id: 'blueberry-pie', title: 'Blueberry pie', minutes: 55 },
];
