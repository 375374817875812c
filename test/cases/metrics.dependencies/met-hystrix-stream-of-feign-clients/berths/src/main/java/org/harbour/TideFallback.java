package org.harbour;

import org.springframework.stereotype.Component;

@Component
public class TideFallback implements TideClient {
    @Override
    public String read(String id) {
        return "unknown";
    }
}
