package com.acme.payroll;

import java.util.List;
import org.springframework.web.bind.annotation.*;

@RestController
public class EventController {
    private final EventClient events;

    public EventController(EventClient events) {
        this.events = events;
    }

    @GetMapping("/cities/{city}/events")
    public List<?> events(@PathVariable String city) {
        return events.upcoming(city);
    }
}
