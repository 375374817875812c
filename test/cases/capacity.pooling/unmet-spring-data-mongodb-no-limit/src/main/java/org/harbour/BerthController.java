package org.harbour;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthController {
    private final BerthRepository berths;

    public BerthController(BerthRepository berths) {
        this.berths = berths;
    }

    @GetMapping("/berths/{name}")
    public Berth berth(@PathVariable("name") String name) {
        return berths.findByName(name);
    }
}
