package net.aquaria;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

@Singleton
public class PhCache {
    private static final long JITTER_MS = 5_000;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final ProbeClient probes;

    public PhCache(ProbeClient probes) {
        this.probes = probes;
    }

    public double ph(String tank) {
        Entry e = entries.get(tank);
        if (e == null || e.expires().isBefore(Instant.now())) {
            long jitter = ThreadLocalRandom.current().nextLong(JITTER_MS);
            e = new Entry(probes.ph(tank), Instant.now().plus(Duration.ofSeconds(30)).plusMillis(jitter));
            entries.put(tank, e);
        }
        return e.ph();
    }

    record Entry(double ph, Instant expires) {}
}
