package org.quay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Boats {
    private static final Logger log = LoggerFactory.getLogger(Boats.class);
    private final BoatRepository boats;

    Boats(BoatRepository boats) {
        this.boats = boats;
    }

    Boat save(Boat boat) {
        log.info("Saving {}", boat);
        return boats.save(boat);
    }
}
