package org.example.lockers;

import io.javalin.Javalin;
import java.io.InterruptedIOException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Main {
    private static final Logger log = LoggerFactory.getLogger(Main.class);

    public static void main(String[] args) {
        OkHttpClient http = new OkHttpClient.Builder()
                .callTimeout(Duration.ofSeconds(4))
                .addInterceptor(new RetryInterceptor(3))
                .build();
        Javalin app = Javalin.create(config -> config.http.asyncTimeout = 20_000L);
        app.get("/lockers/{id}", ctx -> {
            Request request = new Request.Builder().url("https://lockers.example.org/" + ctx.pathParam("id")).build();
            try (var response = http.newCall(request).execute()) {
                ctx.result(response.body().string());
            }
        });
        app.exception(InterruptedIOException.class, (e, ctx) -> {
            log.error("locker service timed out for {}", ctx.path(), e);
            ctx.status(504);
        });
        app.start(7000);
    }
}
