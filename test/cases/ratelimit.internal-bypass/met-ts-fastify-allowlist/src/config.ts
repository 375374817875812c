export const config = { internalNetworks: ['10.0.0.5', '10.0.0.6'] };
