import i18next from 'i18next';

await i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: {
    en: { translation: { opened: 'Opened in {{year}}' } },
    nl: { translation: { opened: 'Geopend in {{year}}' } },
  },
});

export const t = (lng, key, values) => i18next.t(key, { lng, ...values });
