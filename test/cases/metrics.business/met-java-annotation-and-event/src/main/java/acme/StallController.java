package acme;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.web.bind.annotation.*;

@RestController
class StallController {
    private final ApplicationEventPublisher events;

    StallController(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostMapping("/sales")
    void sell(@RequestBody FlowerSold sale) {
        events.publishEvent(sale);
    }
}
