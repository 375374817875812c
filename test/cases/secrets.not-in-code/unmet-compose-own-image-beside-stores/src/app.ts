import express from "express";

const password = process.env.DB_PASSWORD;
if (!password) throw new Error("DB_PASSWORD is not set");
export const app = express();
