package org.harbour;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cloud.openfeign.EnableFeignClients;

@SpringBootApplication
@EnableFeignClients
public class BerthApplication {
    public static void main(String[] args) {
        SpringApplication.run(BerthApplication.class, args);
    }
}
