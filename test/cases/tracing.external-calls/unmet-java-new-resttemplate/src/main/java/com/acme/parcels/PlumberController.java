package com.acme.parcels;

import org.springframework.web.bind.annotation.*;

@RestController
public class PlumberController {
    private final PlumberClient plumbers;

    public PlumberController(PlumberClient plumbers) {
        this.plumbers = plumbers;
    }

    @GetMapping("/plumbers/{zip}")
    public String near(@PathVariable String zip) {
        return plumbers.nearest(zip);
    }
}
