package org.ferry;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

@Controller("/piers")
public class PierController {
    private final PierRepository piers;

    public PierController(PierRepository piers) {
        this.piers = piers;
    }

    @Get
    public Iterable<Pier> all() {
        return piers.findAll();
    }
}
