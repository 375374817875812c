export const limits = {
  max: 100,
  window: '1 minute',
};

export const internalAllowList = ['10.0.12.4', '10.0.12.5'];
