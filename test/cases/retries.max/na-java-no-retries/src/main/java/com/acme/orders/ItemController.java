package com.acme.orders;

import org.springframework.web.bind.annotation.*;

@RestController
public class ItemController {
    private final CatalogClient catalog;

    public ItemController(CatalogClient catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/items/{sku}")
    public String item(@PathVariable String sku) {
        return catalog.item(sku);
    }
}
