package org.quay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Desk {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);

    void open() {
        log.info("the desk is open");
    }
}
