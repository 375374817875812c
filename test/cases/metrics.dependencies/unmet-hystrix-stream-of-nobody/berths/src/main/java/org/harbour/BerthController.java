package org.harbour;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthController {
    private final TideClient c0;
    private final CraneClient c1;

    public BerthController(TideClient c0, CraneClient c1) {
        this.c0 = c0;
        this.c1 = c1;
    }

    @GetMapping("/berths/{id}")
    public String berth(@PathVariable("id") String id) {
        return c0.read(id) + c1.read(id);
    }
}
