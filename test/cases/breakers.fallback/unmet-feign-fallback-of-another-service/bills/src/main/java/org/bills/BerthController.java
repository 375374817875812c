package org.bills;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthController {
    private final RateClient c0;

    public BerthController(RateClient c0) {
        this.c0 = c0;
    }

    @GetMapping("/berths/{id}")
    public String berth(@PathVariable("id") String id) {
        return c0.read(id);
    }
}
