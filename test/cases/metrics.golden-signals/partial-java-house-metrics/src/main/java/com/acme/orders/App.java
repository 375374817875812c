package com.acme.orders;

import com.acme.platform.metrics.AcmeMetrics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class App {
    public static void main(String[] args) { AcmeMetrics.install("orders"); SpringApplication.run(App.class, args); }
    @GetMapping("/orders") public String list() { return "[]"; }
}
