package k;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.exporter.otlp.trace.OtlpGrpcSpanExporter;
import io.opentelemetry.instrumentation.httpclient.JavaHttpClientTelemetry;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.sql.DataSource;

public final class Main {
    public static void main(String[] args) {
        OpenTelemetry otel = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(0.1)))
                .addSpanProcessor(BatchSpanProcessor.builder(OtlpGrpcSpanExporter.getDefault()).build()).build())
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .buildAndRegisterGlobal();
        HttpClient http = JavaHttpClientTelemetry.builder(otel).build().newHttpClient(HttpClient.newHttpClient());
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(System.getenv("JDBC_URL"));
        DataSource ds = JdbcTelemetry.create(otel).wrap(new HikariDataSource(config));
        Javalin.create()
            .before(new Inbound(otel)::begin)
            .after(Inbound::end)
            .exception(Exception.class, Inbound::failed)
            .get("/rinks/{id}", ctx -> show(ctx, http, ds))
            .start(8080);
    }

    static void show(Context ctx, HttpClient http, DataSource ds) throws Exception {
        try (var c = ds.getConnection(); var st = c.prepareStatement("select name from rinks where id = ?")) {
            st.setLong(1, Long.parseLong(ctx.pathParam("id")));
            var rs = st.executeQuery();
            rs.next();
            var res = http.send(HttpRequest.newBuilder(URI.create("http://ice.internal")).build(), HttpResponse.BodyHandlers.ofString());
            ctx.result(rs.getString(1) + res.body());
        }
    }
}
