package org.harbour;

import org.springframework.stereotype.Component;

@Component
public class CraneFallback implements CraneClient {
    @Override
    public String read(String id) {
        return "unknown";
    }
}
