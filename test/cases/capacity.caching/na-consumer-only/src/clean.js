export const clean = ({ street, zip, city }) => ({
  street: street.trim().replace(/\bstr\.?$/i, 'straße'),
  zip: zip.replace(/\D/g, ''),
  city: city.trim(),
});
