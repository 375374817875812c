package com.acme.orders;

import java.nio.file.*;
import org.springframework.stereotype.Component;

@Component
public class LabelPrinter {
    public void print(String label) {
        try {
            Files.writeString(Path.of("/dev/usb/lp0"), label, StandardOpenOption.WRITE);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("printer", e);
        }
    }
}
