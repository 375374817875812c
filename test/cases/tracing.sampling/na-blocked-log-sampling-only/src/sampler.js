exports.createSampler = ({ ratio }) => {
  let seen = 0;
  const every = Math.round(1 / ratio);
  return { shouldSample: () => seen++ % every === 0 };
};
