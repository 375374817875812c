package org.example;

import io.javalin.Javalin;
import java.nio.file.Files;
import java.nio.file.Path;

public class Pay {
    static String secret(String name) throws Exception {
        return Files.readString(Path.of("/run/secrets/" + name)).trim();
    }

    public static void main(String[] args) throws Exception {
        String key = secret("stripe_key");
        Javalin.create().get("/payments", ctx -> ctx.result(String.valueOf(key.length()))).start(8080);
    }
}
