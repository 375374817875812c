package com.example.vineyard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ParcelController {

    private static final Logger log = LoggerFactory.getLogger(ParcelController.class);

    record Reading(double brix, double ph) {}

    private final Map<Long, Reading> readings = new ConcurrentHashMap<>();

    @PutMapping("/parcels/{id}/reading")
    ResponseEntity<Void> put(@PathVariable long id, @RequestBody Reading reading) {
        if (reading.brix() < 0 || reading.brix() > 40) {
            log.atWarn().addKeyValue("parcel", id).addKeyValue("brix", reading.brix()).log("reading refused");
            return ResponseEntity.badRequest().build();
        }
        readings.put(id, reading);
        log.atInfo().addKeyValue("parcel", id).addKeyValue("brix", reading.brix()).log("reading stored");
        return ResponseEntity.noContent().build();
    }
}
