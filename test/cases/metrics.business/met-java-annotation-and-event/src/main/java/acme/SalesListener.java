package acme;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SalesListener {
    private final MeterRegistry registry;

    SalesListener(MeterRegistry registry) {
        this.registry = registry;
    }

    @EventListener
    void on(FlowerSold event) {
        Counter.builder("flowers.sold").tag("kind", event.kind()).register(registry).increment(event.stems());
    }
}
