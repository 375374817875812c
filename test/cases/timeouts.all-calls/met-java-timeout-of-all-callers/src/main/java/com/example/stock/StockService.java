package com.example.stock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Timeout;

@ApplicationScoped
public class StockService {
    private final ShelfClient client;

    public StockService(ShelfClient client) {
        this.client = client;
    }

    @Timeout(value = 2, unit = ChronoUnit.SECONDS)
    public Uni<Long> onShelf(String id) {
        return this.client.count(id);
    }
}
