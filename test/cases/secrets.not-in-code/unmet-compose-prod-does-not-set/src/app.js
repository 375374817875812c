const key = process.env.SESSION_SECRET || "dev-secret";
require("express-session")({ secret: key });
