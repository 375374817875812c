package org.example;

import com.amazonaws.secretsmanager.caching.SecretCache;
import io.javalin.Javalin;

public class Pay {
    private static final SecretCache cache = new SecretCache();

    public static void main(String[] args) {
        Javalin.create().get("/payments", ctx -> ctx.result(cache.getSecretString("prod/stripe").substring(0, 1))).start(8080);
    }
}
