package com.kiosk;

import io.javalin.Javalin;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;

public final class Main {
    public static void main(String[] args) {
        var otel = AutoConfiguredOpenTelemetrySdk.initialize().getOpenTelemetrySdk();
        var handlers = new Handlers(otel, new Till());
        Javalin.create()
                .post("/payments", handlers::pay)
                .post("/refunds", handlers::refund)
                .start(8080);
    }
}
