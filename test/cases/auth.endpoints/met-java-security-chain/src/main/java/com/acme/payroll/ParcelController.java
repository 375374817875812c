package com.acme.payroll;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/parcels")
public class ParcelController {
    private final ConcurrentHashMap<String, String> parcels = new ConcurrentHashMap<>();

    @GetMapping("/{id}")
    public String get(@PathVariable String id) {
        return parcels.get(id);
    }

    @PutMapping("/{id}")
    public void put(@PathVariable String id, @RequestBody String body) {
        parcels.put(id, body);
    }
}
