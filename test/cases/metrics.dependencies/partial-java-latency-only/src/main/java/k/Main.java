package k;

import io.javalin.Javalin;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public final class Main {
    static final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    static final HttpClient http = HttpClient.newHttpClient();
    static final Timer ICE = Timer.builder("ice.seconds").register(registry);

    public static void main(String[] args) {
        Javalin.create()
            .get("/metrics", ctx -> ctx.result(registry.scrape()))
            .get("/rinks", ctx -> ctx.result(ICE.recordCallable(() -> http.send(HttpRequest.newBuilder(URI.create("http://ice.internal")).build(), HttpResponse.BodyHandlers.ofString()).body())))
            .start(8080);
    }
}
