package com.fernhill;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Buckets {

    private final ConcurrentHashMap<String, Bucket> all = new ConcurrentHashMap<>();

    public Bucket of(String who) {
        return all.computeIfAbsent(who, w -> Bucket.builder()
            .addLimit(l -> l.capacity(60).refillGreedy(60, Duration.ofMinutes(1))).build());
    }
}
