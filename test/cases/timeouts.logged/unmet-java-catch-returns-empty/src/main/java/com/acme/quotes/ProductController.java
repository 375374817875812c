package com.acme.quotes;

import java.util.List;
import org.springframework.web.bind.annotation.*;

@RestController
public class ProductController {
    private final ReviewClient reviews;

    public ProductController(ReviewClient reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/products/{sku}/reviews")
    public List<?> reviews(@PathVariable String sku) {
        return reviews.reviews(sku);
    }
}
