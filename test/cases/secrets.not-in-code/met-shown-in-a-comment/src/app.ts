import express from "express";

const password = process.env.DB_PASSWORD;
if (!password) throw new Error("DB_PASSWORD is not set");
export const app = express();

/**
 * Reads a token.
 * @example
 * verify('eyJhbGciOiJIUzI1NiJ9.eyJ1cm46dGlkZXMiOnRydWUsImlhdCI6MTY2OTA1NjIzMX0.C4iSlLfAUMBq3gDmT1uMjKZ5QpmPjvVJdWbDk3vD0Qs')
 * connect('postgres://app:hG7sKq29xLmA@db.internal/app')
 */
export function verify(token: string) { return token.length > 0; }
