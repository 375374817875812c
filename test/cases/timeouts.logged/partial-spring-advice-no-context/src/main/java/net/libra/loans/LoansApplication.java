package net.libra.loans;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestTemplate;

@SpringBootApplication
public class LoansApplication {
    public static void main(String[] args) {
        SpringApplication.run(LoansApplication.class, args);
    }

    @Bean
    RestTemplate catalogue(RestTemplateBuilder builder, @Value("${catalogue.url}") String url) {
        return builder.rootUri(url).setConnectTimeout(Duration.ofSeconds(1)).setReadTimeout(Duration.ofSeconds(4)).build();
    }
}
