package io.fernway.quotes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;

@SpringBootApplication
@EnableFeignClients
public class FreightQuotesApplication {
    public static void main(String[] args) {
        SpringApplication.run(FreightQuotesApplication.class, args);
    }
}
