package org.quay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Clients {
    private static final Logger log = LoggerFactory.getLogger(Clients.class);

    void save(Client client) {
        log.info("Saving {}", client);
    }
}
