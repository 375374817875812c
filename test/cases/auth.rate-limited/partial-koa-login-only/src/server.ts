import { bodyParser } from "@koa/bodyparser";
import Koa from "koa";
import { login } from "./login.js";
import { clientToken } from "./client-token.js";
import { quotes } from "./quotes.js";

const app = new Koa({ proxy: true });

app.use(bodyParser());
app.use(login.routes());
app.use(clientToken.routes());
app.use(quotes.routes());

app.listen(8080);
