package com.example.app;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QuoteController {
    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    @GetMapping("/quote")
    double quote() throws ExecutionException, InterruptedException {
        Future<Double> price = workers.submit(() -> Math.random());
        return price.get();
    }
}
