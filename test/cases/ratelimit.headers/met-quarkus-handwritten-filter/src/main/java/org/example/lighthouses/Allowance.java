package org.example.lighthouses;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Provider
public class Allowance implements ContainerRequestFilter, ContainerResponseFilter {

    private static final long PER_MINUTE = 90;
    private static final String PROBE = "allowance.probe";

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    @Inject
    HttpServerRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        Bucket bucket = buckets.computeIfAbsent(http.remoteAddress().hostAddress(), a -> Bucket.builder()
                .addLimit(l -> l.capacity(PER_MINUTE).refillIntervally(PER_MINUTE, Duration.ofMinutes(1)))
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        request.setProperty(PROBE, probe);
        if (!probe.isConsumed()) {
            request.abortWith(Response.status(429).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PROBE) instanceof ConsumptionProbe probe) {
            var headers = response.getHeaders();
            headers.putSingle("RateLimit-Limit", PER_MINUTE);
            headers.putSingle("RateLimit-Remaining", probe.getRemainingTokens());
            headers.putSingle("RateLimit-Reset", Duration.ofNanos(probe.getNanosToWaitForReset()).toSeconds());
        }
    }
}
