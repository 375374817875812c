package k;

import io.javalin.http.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;

final class Inbound {
    private final OpenTelemetry otel;

    Inbound(OpenTelemetry otel) { this.otel = otel; }

    void begin(Context ctx) {
        var parent = otel.getPropagators().getTextMapPropagator().extract(io.opentelemetry.context.Context.current(), ctx, Headers.GETTER);
        Span span = otel.getTracer("k").spanBuilder(ctx.path()).setParent(parent).setSpanKind(SpanKind.SERVER).startSpan();
        ctx.attribute("span", span);
    }

    static void failed(Exception e, Context ctx) {
        Span span = ctx.attribute("span");
        span.recordException(e);
        span.setStatus(StatusCode.ERROR);
        ctx.status(500);
    }

    static void end(Context ctx) {
        Span span = ctx.attribute("span");
        span.end();
    }
}
