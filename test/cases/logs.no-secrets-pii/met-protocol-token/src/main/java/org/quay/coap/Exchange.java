package org.quay.coap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Exchange {
    private static final Logger log = LoggerFactory.getLogger(Exchange.class);

    void observe(String token, boolean useResetPassword) {
        log.debug("no observation for token: {}", token);
        log.info("reset by password {}", useResetPassword);
    }
}
