const http = require("http");
http.createServer((req, res) => res.end("bread")).listen(8080);
