package eu.patents.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.retry.annotation.EnableRetry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@EnableRetry
@SpringBootApplication
public class SearchApplication {
    public static void main(String[] args) {
        SpringApplication.run(SearchApplication.class, args);
    }

    @RestController
    static class Search {
        private final RegisterClient register;

        Search(RegisterClient register) {
            this.register = register;
        }

        @GetMapping("/patents/{number}")
        RegisterClient.Patent one(@PathVariable String number) {
            return register.find(number);
        }
    }
}
