package com.acme.orders;

import java.math.BigDecimal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.client.*;

@Service
public class RateService {
    private static final Logger log = LoggerFactory.getLogger(RateService.class);
    private final RestClient http = RestClient.create("http://rates.internal");
    private volatile BigDecimal last;

    public BigDecimal rate() {
        try {
            last = http.get().uri("/eur-usd").retrieve().body(BigDecimal.class);
            return last;
        } catch (RestClientException e) {
            if (last != null) {
                log.warn("rate service unavailable, serving last value", e);
                return last;
            }
            log.error("rate service unavailable and nothing cached", e);
            throw e;
        }
    }
}
