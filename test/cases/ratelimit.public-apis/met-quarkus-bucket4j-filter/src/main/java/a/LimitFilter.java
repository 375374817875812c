package a;
import io.github.bucket4j.Bucket;
import jakarta.ws.rs.container.*;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
@Provider
public class LimitFilter implements ContainerRequestFilter {
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    @Override public void filter(ContainerRequestContext ctx) {
        Bucket b = buckets.computeIfAbsent(ctx.getHeaderString("X-Api-Key"), k -> Bucket.builder().addLimit(l -> l.capacity(100).refillGreedy(100, Duration.ofMinutes(1))).build());
        if (!b.tryConsume(1)) ctx.abortWith(Response.status(429).build());
    }
}
