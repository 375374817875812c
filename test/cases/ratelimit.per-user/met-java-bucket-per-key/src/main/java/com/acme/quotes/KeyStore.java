package com.acme.quotes;

import java.nio.file.*;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.*;

@Component
public class KeyStore {
    private final Set<String> keys;

    public KeyStore() throws java.io.IOException {
        keys = Set.copyOf(Files.readAllLines(Path.of("/run/secrets/api-keys")));
    }

    public boolean known(String key) {
        return keys.contains(key);
    }
}

@RestController
class BarcodeController {
    @GetMapping("/barcodes/{code}")
    String check(@PathVariable String code) {
        return code.length() == 13 ? "EAN" : "unknown";
    }
}
