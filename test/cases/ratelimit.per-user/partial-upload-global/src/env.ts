export type Env = { Variables: { account: string } };
