const seconds = (n: number) => n * 1000;

export const CARRIER_WAIT = seconds(3);
export const SQL_WAIT = seconds(4);
export const SQL_CONNECT_WAIT = seconds(2);
