package com.acme.fleet;

import java.util.Random;
import org.springframework.web.bind.annotation.*;

@RestController
public class ForecastController {
    private final PollenClient pollen;
    private final Random random = new Random();

    public ForecastController(PollenClient pollen) {
        this.pollen = pollen;
    }

    @GetMapping("/forecast/{region}")
    public String forecast(@PathVariable String region) {
        return pollen.forecast(region);
    }

    @GetMapping("/tip")
    public String tip() {
        return "tip-" + random.nextInt(20);
    }
}
