-- files whose code or configuration is the service's own: production, not browser or build
-- path: the file
-- language: its language
-- unit: its unit
-- index: path
SELECT path, language, unit FROM file WHERE role = 'production'
