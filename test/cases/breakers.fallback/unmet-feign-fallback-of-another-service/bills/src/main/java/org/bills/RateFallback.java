package org.bills;

import org.springframework.stereotype.Component;

@Component
public class RateFallback implements RateClient {
    @Override
    public String read(String id) {
        return "unknown";
    }
}
