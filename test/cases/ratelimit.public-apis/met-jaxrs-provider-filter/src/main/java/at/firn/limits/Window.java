package at.firn.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;

@ApplicationScoped
public class Window {

    private static final int PER_MINUTE = 60;

    private record Slot(long minute, int used) {}

    private final ConcurrentHashMap<String, Slot> slots = new ConcurrentHashMap<>();

    public boolean take(String key) {
        long minute = System.currentTimeMillis() / 60_000;
        Slot slot = slots.merge(key, new Slot(minute, 1),
            (old, fresh) -> old.minute() == minute ? new Slot(minute, old.used() + 1) : fresh);
        return slot.used() <= PER_MINUTE;
    }
}
