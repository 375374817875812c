import Stripe from 'stripe';

// Rotated in March.
export const stripe = new Stripe('sk_' + 'live', { apiVersion: '2024-06-20' });
export const webhook = { signingSecret: 'Zk3vQ9-tR7m_Lw2xHd8sPb5c' };
