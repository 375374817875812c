package com.acme.parcels;

import io.javalin.Javalin;
import io.opentelemetry.api.trace.Span;
import java.nio.file.*;

public class Main {
    public static void main(String[] args) {
        Javalin app = Javalin.create();
        app.get("/patterns/{id}", Traces.traced("GET /patterns", ctx -> ctx.result(pattern(ctx.pathParam("id")))));
        app.start(8080);
    }

    static String pattern(String id) throws java.io.IOException {
        Span span = Traces.TRACER.spanBuilder("read pattern").startSpan();
        try {
            return Files.readString(Path.of("/data/patterns", id));
        } catch (RuntimeException e) {
            span.recordException(e);
            span.setStatus(io.opentelemetry.api.trace.StatusCode.ERROR);
            throw e;
        } finally {
            span.end();
        }
    }
}
