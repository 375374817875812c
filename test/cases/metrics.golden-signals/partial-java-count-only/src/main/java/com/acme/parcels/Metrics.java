package com.acme.parcels;

import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import java.io.IOException;

final class Metrics {
    private static final Counter REQUESTS = Counter.builder()
            .name("requests_total").help("Requests by method.").labelNames("method").register();

    private Metrics() {
    }

    static void start() throws IOException {
        HTTPServer.builder().port(9400).buildAndStart();
    }

    static void count(Context ctx) {
        REQUESTS.labelValues(ctx.method().name()).inc();
    }
}
