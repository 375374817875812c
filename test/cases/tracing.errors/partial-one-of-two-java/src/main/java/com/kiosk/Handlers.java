package com.kiosk;

import io.javalin.http.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;

final class Handlers {
    private final OpenTelemetry otel;
    private final Till till;

    Handlers(OpenTelemetry otel, Till till) {
        this.otel = otel;
        this.till = till;
    }

    void pay(Context ctx) {
        Span span = Inbound.start(otel, ctx, "POST /payments");
        try (var scope = span.makeCurrent()) {
            ctx.json(till.pay(Long.parseLong(ctx.body())));
        } catch (RuntimeException e) {
            span.recordException(e);
            span.setStatus(StatusCode.ERROR, e.getMessage());
            throw e;
        } finally {
            span.end();
        }
    }

    void refund(Context ctx) {
        Span span = Inbound.start(otel, ctx, "POST /refunds");
        try (var scope = span.makeCurrent()) {
            till.refund(Long.parseLong(ctx.body()));
            ctx.status(204);
        } finally {
            span.end();
        }
    }
}
