export const poems = [
  { id: '1', title: 'The harbour', text: 'Grey boats at rest' },
  { id: '2', title: 'Rain', text: 'It falls, it falls' },
];
