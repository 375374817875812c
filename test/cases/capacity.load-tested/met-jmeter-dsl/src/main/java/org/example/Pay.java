package org.example;

import io.javalin.Javalin;

public class Pay {
    public static void main(String[] args) {
        Javalin.create().get("/payments", ctx -> ctx.result("ok")).start(8080);
    }
}
