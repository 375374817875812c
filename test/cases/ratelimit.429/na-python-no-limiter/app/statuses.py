TEXTS = {
    400: "Bad Request",
    404: "Not Found",
    418: "I'm a teapot",
    429: "Too Many Requests",
    503: "Service Unavailable",
}
