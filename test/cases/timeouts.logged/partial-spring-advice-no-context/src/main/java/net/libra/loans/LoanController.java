package net.libra.loans;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

@RestController
class LoanController {
    private final RestTemplate catalogue;

    LoanController(RestTemplate catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/books/{isbn}/copies")
    Copies copies(@PathVariable String isbn) {
        return catalogue.getForObject("/books/{isbn}/copies", Copies.class, isbn);
    }

    record Copies(String isbn, int free) {}
}
