package com.acme.quotes;

import com.github.benmanes.caffeine.cache.*;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

@Component
public class Buckets {
    private final LoadingCache<String, Bucket> byKey = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(50_000)
            .build(k -> Bucket.builder()
                    .addLimit(l -> l.capacity(100).refillGreedy(100, Duration.ofMinutes(1)))
                    .build());

    public boolean take(String apiKey) {
        return byKey.get(apiKey).tryConsume(1);
    }
}
