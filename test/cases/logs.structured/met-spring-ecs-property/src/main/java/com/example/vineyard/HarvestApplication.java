package com.example.vineyard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HarvestApplication {
    public static void main(String[] args) {
        SpringApplication.run(HarvestApplication.class, args);
    }
}
