package a;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
@Component
class Fuse {
    private final int limit;
    private final Duration pause;
    private int failures;
    private long openedAt;
    Fuse(@Value("${fuse.limit}") int limit, @Value("${fuse.pause}") Duration pause) { this.limit = limit; this.pause = pause; }
    synchronized <T> T call(Supplier<T> work) {
        if (failures >= limit && System.nanoTime() - openedAt < pause.toNanos()) throw new IllegalStateException("blown");
        try {
            T value = work.get();
            failures = 0;
            return value;
        } catch (RuntimeException e) {
            if (++failures >= limit) openedAt = System.nanoTime();
            throw e;
        }
    }
}
