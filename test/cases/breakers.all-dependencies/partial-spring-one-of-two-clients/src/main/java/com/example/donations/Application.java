package com.example.donations;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Application {
    private final DonorClient donors;
    private final ReceiptClient receipts;

    Application(DonorClient donors, ReceiptClient receipts) {
        this.donors = donors;
        this.receipts = receipts;
    }

    @GetMapping("/donors/{donor}/donations/{donation}/receipt")
    String receipt(@PathVariable String donor, @PathVariable String donation) {
        return receipts.receipt(donation, donors.donor(donor).language());
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}

