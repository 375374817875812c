package a;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

@Service
public class Attempts {
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    public void failed(String name) {
        failures.merge(name, 1, Integer::sum);
    }

    public boolean isBlocked(String name) {
        return failures.getOrDefault(name, 0) >= 5;
    }
}
