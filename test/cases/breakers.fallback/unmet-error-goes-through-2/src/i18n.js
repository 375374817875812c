export const fallbackLanguage = 'en';
export const pick = (header) => (['en', 'de', 'fr'].includes(header) ? header : fallbackLanguage);
