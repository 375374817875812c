package com.kiosk;

import io.javalin.http.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.propagation.TextMapGetter;

final class Inbound {
    private static final TextMapGetter<Context> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Context c) {
            return c.headerMap().keySet();
        }

        @Override
        public String get(Context c, String key) {
            return c == null ? null : c.header(key);
        }
    };

    private Inbound() {}

    static Span start(OpenTelemetry otel, Context ctx, String name) {
        var parent = otel.getPropagators().getTextMapPropagator()
                .extract(io.opentelemetry.context.Context.current(), ctx, HEADERS);
        return otel.getTracer("kiosk").spanBuilder(name).setParent(parent).setSpanKind(SpanKind.SERVER).startSpan();
    }
}
