package com.acme.parcels;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.*;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import java.util.List;

final class Traces {
    static final OpenTelemetry OTEL = AutoConfiguredOpenTelemetrySdk.initialize().getOpenTelemetrySdk();
    static final Tracer TRACER = OTEL.getTracer("looms");
    private static final TextMapGetter<Context> HEADERS = new TextMapGetter<>() {
        public Iterable<String> keys(Context c) {
            return List.copyOf(c.headerMap().keySet());
        }

        public String get(Context c, String key) {
            return c == null ? null : c.header(key);
        }
    };

    private Traces() {
    }

    static Handler traced(String name, Handler inner) {
        return ctx -> {
            var parent = OTEL.getPropagators().getTextMapPropagator().extract(io.opentelemetry.context.Context.current(), ctx, HEADERS);
            Span span = TRACER.spanBuilder(name).setParent(parent).setSpanKind(SpanKind.SERVER).startSpan();
            try (Scope s = span.makeCurrent()) {
                inner.handle(ctx);
            } catch (Exception e) {
                span.recordException(e);
                span.setStatus(StatusCode.ERROR);
                throw e;
            } finally {
                span.end();
            }
        };
    }
}
