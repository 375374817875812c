package com.example.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

@Component
class LedgerClient {
    private static final Logger log = LoggerFactory.getLogger(LedgerClient.class);
    private final RestClient http;

    LedgerClient(Clients clients) {
        this.http = clients.to("ledger");
    }

    long balance(String account) {
        try {
            return http.get().uri("/accounts/{id}/balance", account).retrieve().body(Long.class);
        } catch (ResourceAccessException e) {
            log.error("ledger did not answer in time, account={} limitMs={}", account, Clients.LIMIT.toMillis(), e);
            throw e;
        }
    }
}
