export interface Answer {
  question: string;
  value: string;
}

const answers = new Map<string, Answer[]>();

export const answersOf = (survey: string): Answer[] => answers.get(survey) ?? [];

export const csvOf = (survey: string): string =>
  answersOf(survey).map((a) => `${a.question};${a.value}`).join('\n');
